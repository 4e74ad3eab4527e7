public import CulpritModel

/// Workflow commands for GitHub Actions: an error for each cause, a warning for each kind of unexplained failure.
///
/// Everything is written at the end, since only then it is known which causes weigh most. GitHub shows ten errors and ten warnings of a
/// step, so there are never more.
public struct GitHubAnnotations: BatchFormat {
  /// How many annotations of a level GitHub shows for a step.
  static let limit = 10

  private let options: RenderOptions
  private let presentation: BatchPresentation
  private var examples: [CauseID: CauseExample] = [:]

  /// A format with these options.
  public init(options: RenderOptions) {
    var plain = options
    plain.style = .plain
    plain.width = nil
    self.options = plain
    presentation = BatchPresentation(options)
  }

  /// Nothing.
  public mutating func begin() -> String { "" }

  /// Nothing; the first log of each cause is kept as its example.
  public mutating func add(_ report: Report, of entry: BatchEntry) -> String {
    if let id = report.diagnosis.root?.cause.id, examples[id] == nil {
      examples[id] = CauseExample(presentation.briefVerdict(report, of: entry), report: report)
    }
    return ""
  }

  /// The commands, one a line.
  public mutating func end(_ summary: BatchSummary) -> String {
    let summary = presentation.summary(summary)
    let words = CIWords.of(options.language)
    var lines = summary.causes.prefix(Self.limit).map { error(for: $0, words: words) }
    lines += summary.unexplained.prefix(Self.limit).map { group in
      WorkflowCommand(
        level: "warning", location: group.example.location, line: group.example.line.line,
        title: Labels.of(options.language).unknownTitle,
        message: "\(group.example.line.text)\n\(words.logs(group.logs))")
    }
    let hidden = summary.causes.dropFirst(Self.limit)
    if !hidden.isEmpty {
      let names = hidden.map { "\($0.cause.id) (\($0.logs))" }.joined(separator: ", ")
      lines.append(
        WorkflowCommand(
          level: "notice", title: words.moreCauses(hidden.count), message: Excerpt.cut(names, limit: 1_000)))
    }
    return lines.map { $0.text + "\n" }.joined()
  }

  private func error(for count: BatchSummary.CauseCount, words: CIWords) -> WorkflowCommand {
    let example = examples[count.cause.id]
    let title = example?.title(in: options.language) ?? count.cause.title(in: options.language)
    let advice = example.map { "\n\n" + $0.advice(options: options) } ?? ""
    return WorkflowCommand(
      level: "error", location: count.example.location, line: count.example.line.line,
      title: "\(title) (\(count.cause.id))",
      message: "\(count.example.line.text)\n\(words.logs(count.logs))\(advice)")
  }
}
