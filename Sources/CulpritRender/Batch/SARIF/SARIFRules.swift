import CulpritModel

/// The rules of a run: the causes that occurred, in order of appearance, each with its remedy as help.
struct SARIFRules {
  private let options: RenderOptions
  private var indices: [String: Int] = [:]
  private var rules: [JSONValue] = []

  /// No rules yet.
  init(options: RenderOptions) { self.options = options }

  /// The index of a cause, added if need be; `nil` stands for failures without a known cause.
  mutating func index(of cause: Cause?, remedies: [CauseID: Remedy]) -> Int {
    let name = cause?.id.description ?? Diagnosis.Outcome.unknown.rawValue
    if let index = indices[name] { return index }
    indices[name] = rules.count
    rules.append(cause.map { rule(of: $0, remedy: remedies[$0.id] ?? Remedy()) } ?? unknown())
    return rules.count - 1
  }

  /// The rules as JSON.
  func values() -> [JSONValue] { rules }

  private func rule(of cause: Cause, remedy: Remedy) -> JSONValue {
    var advice = options
    advice.allPlatforms = true
    advice.style = .plain
    advice.width = nil
    let why = remedy.text(.why, language: options.language).map(Self.firstParagraph)
    let page = Explanation(cause: cause, remedy: remedy)
    return .object([
      .init("id", .string(cause.id.description)), .init("name", .string(Self.name(of: cause.id))),
      .init("shortDescription", text(cause.title(in: options.language))),
      .init("fullDescription", text(why ?? cause.title(in: options.language))),
      .init(
        "help",
        .object([
          .init("text", .string(TextRenderer().explain(page, options: advice))),
          .init("markdown", .string(MarkdownRenderer().explain(page, options: advice))),
        ])),
      .init("defaultConfiguration", .object([.init("level", .string("error"))])),
      .init("properties", properties(category: cause.id.category.rawValue, retry: cause.retry)),
    ])
  }

  private func unknown() -> JSONValue {
    let labels = Labels.of(options.language)
    return .object([
      .init("id", .string(Diagnosis.Outcome.unknown.rawValue)), .init("name", .string("Unknown")),
      .init("shortDescription", text(labels.unknownTitle)), .init("fullDescription", text(labels.unknownText)),
      .init(
        "help",
        .object([
          .init("text", .string(labels.unknownText)),
          .init("markdown", .string(MarkdownEscape.text(labels.unknownText))),
        ])),
      .init("defaultConfiguration", .object([.init("level", .string("note"))])),
    ])
  }

  private func properties(category: String, retry: Retry) -> JSONValue {
    .object([
      .init("tags", .array([.string(category), .string("retry-\(retry.rawValue)")])),
      .init("precision", .string("high")),
    ])
  }

  private func text(_ text: String) -> JSONValue {
    .object([.init("text", .string(Excerpt.cut(text, limit: SARIFLimits.description)))])
  }

  /// `dns/no-such-host` as `DnsNoSuchHost`.
  private static func name(of cause: CauseID) -> String {
    cause.description.split { $0 == "/" || $0 == "-" }.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// The first block of advice as plain words, names of facts in angle brackets.
  private static func firstParagraph(_ text: String) -> String {
    for case .paragraph(let spans) in TemplateFiller(facts: Facts()).blocks(of: text) {
      return spans.map(\.plain).joined()
    }
    return text
  }
}
