public import CulpritModel

/// Writes what is found in a log that is still growing: one piece of text for each event.
public struct FollowRenderer: Sendable {
  /// How events look.
  public enum Format: Sendable, Hashable {
    /// Lines for people.
    case text
    /// One JSON object on a line for each event.
    case json
  }

  /// The value of the field `schema` of each JSON object.
  public static let schema = "culprit-follow/1"

  private static let longestLine = 400

  private let format: Format
  private let language: Language
  private let usesColour: Bool

  /// A renderer of events.
  public init(format: Format, language: Language, usesColour: Bool) {
    self.format = format
    self.language = language
    self.usesColour = usesColour
  }

  /// A finding that is seen for the first time.
  public func first(_ finding: Finding) -> String {
    let finding = presented(finding)
    let line = finding.evidence.first?.line ?? 0
    switch format {
    case .json: return object("finding", line: line, finding, count: 1)
    case .text:
      let excerpt = finding.evidence.first?.text ?? ""
      let place = language == .chinese ? "第 \(line) 行" : "line \(line)"
      return "\(place): \(emphasised(title(of: finding))) [\(finding.cause.id)]\n  \(excerpt)\n"
    }
  }

  /// A finding that was seen before.
  ///
  /// - Parameters:
  ///   - finding: the finding as it was first seen.
  ///   - count: how often it was seen by now.
  ///   - line: the line in which it was seen last.
  ///   - width: the columns that the text may take; `nil` does not limit it.
  /// - Returns: the text of the event, with its line feed.
  public func again(_ finding: Finding, count: Int, line: Int, width: Int? = nil) -> String {
    let finding = presented(finding)
    switch format {
    case .json: return object("repeat", line: line, finding, count: count)
    case .text:
      let text = "  \(counted(count, line: line)): \(title(of: finding)) [\(finding.cause.id)]"
      return cut(text, to: width) + "\n"
    }
  }

  /// The start of a text, as far as it fits.
  private func cut(_ text: String, to width: Int?) -> String {
    guard let width, DisplayWidth.of(text) > width else { return text }
    var start = String.UnicodeScalarView()
    var columns = 1
    for scalar in text.unicodeScalars {
      columns += DisplayWidth.of(scalar)
      if columns > width { break }
      start.append(scalar)
    }
    return String(start) + "…"
  }

  /// The end: all findings with their counts and last lines, in the order in which they were first seen.
  public func summary(_ findings: [(finding: Finding, count: Int, line: Int)], lines: Int, untold: Int) -> String {
    let findings = findings.map { (finding: presented($0.finding), count: $0.count, line: $0.line) }
    switch format {
    case .json:
      let entries = findings.map { JSONValue.object(members($0.finding, line: $0.line, count: $0.count)) }
      return JSONWriter.text(
        of: .object([
          .init("schema", .string(Self.schema)), .init("event", .string("summary")), .init("lines", .number(lines)),
          .init("findings", .array(entries)), .init("untold", .number(untold)),
        ])) + "\n"
    case .text:
      var text = head(lines: lines, findings: findings.count + untold) + "\n"
      for entry in findings {
        text += "  \(entry.count)× \(title(of: entry.finding)) [\(entry.finding.cause.id)]\n"
      }
      return text
    }
  }

  private func head(lines: Int, findings: Int) -> String {
    switch language {
    case .english:
      let noun = findings == 1 ? "finding" : "findings"
      let found = findings == 0 ? "no failure that a rule knows" : "\(findings) \(noun)"
      return "culprit: \(lines) \(lines == 1 ? "line" : "lines"), \(found)"
    case .chinese:
      let found = findings == 0 ? "没有规则所知的故障" : "\(findings) 项发现"
      return "culprit：\(lines) 行，\(found)"
    }
  }

  private func counted(_ count: Int, line: Int) -> String {
    language == .chinese ? "已出现 \(count) 次，最近在第 \(line) 行" : "\(count) times, last in line \(line)"
  }

  private func emphasised(_ text: String) -> String { usesColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  private func title(of finding: Finding) -> String {
    TemplateFiller(facts: finding.facts).spans(of: finding.cause.title[language]).map(\.plain).joined()
  }

  private func object(_ event: String, line: Int, _ finding: Finding, count: Int) -> String {
    JSONWriter.text(
      of: .object(
        [.init("schema", .string(Self.schema)), .init("event", .string(event))]
          + members(finding, line: line, count: count))) + "\n"
  }

  private func members(_ finding: Finding, line: Int, count: Int) -> [JSONValue.Member] {
    [
      .init("line", .number(line)), .init("count", .number(count)), .init("cause", .string("\(finding.cause.id)")),
      .init("category", .string(finding.cause.id.category.rawValue)), .init("title", .string(title(of: finding))),
      .init("confidence", .string(finding.confidence.rawValue)),
      .init("retry", .string(finding.cause.retry.rawValue)),
      .init("facts", .object(finding.facts.entries.map { .init($0.name.rawValue, .string($0.value)) })),
      .init("text", .string(finding.evidence.first?.text ?? "")),
    ]
  }

  /// The finding, fit to be shown.
  private func presented(_ finding: Finding) -> Finding {
    let diagnosis = Diagnosis(
      input: InputSummary(name: "-", bytes: 0, lines: 0), outcome: .failure, root: finding)
    return Presentation(lineLimit: Self.longestLine).present(Report(diagnosis: diagnosis)).diagnosis.root ?? finding
  }
}
