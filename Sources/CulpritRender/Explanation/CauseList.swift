public import CulpritModel

/// Causes with where their rules come from, as a table.
public struct CauseList: Sendable {
  /// A cause with its rule.
  public struct Entry: Sendable, Hashable {
    /// The cause.
    public var cause: Cause
    /// Where its rule comes from: `built-in`, `user`, `project` or `option`.
    public var origin: String
    /// The file of the rule.
    public var file: String
    /// How many patterns the rule has.
    public var patterns: Int

    /// An entry from all its parts.
    public init(cause: Cause, origin: String, file: String, patterns: Int) {
      self.cause = cause
      self.origin = origin
      self.file = file
      self.patterns = patterns
    }
  }

  private let entries: [Entry]
  private let options: RenderOptions

  /// A list of entries, in their order.
  public init(_ entries: [Entry], options: RenderOptions) {
    self.entries = entries
    self.options = options
  }

  /// Titles below the name of their category.
  public func byCategory(asMarkdown: Bool) -> String {
    var sections: [String] = []
    for category in CulpritModel.Category.allCases {
      let members = entries.filter { $0.cause.id.category == category }
      guard !members.isEmpty else { continue }
      let width = members.map { $0.cause.id.description.count }.max() ?? 0
      let lines = members.map { entry -> String in
        let id = entry.cause.id.description
        let mark = entry.origin == "built-in" ? "" : " [\(entry.origin)]"
        return asMarkdown
          ? "- `\(id)`: \(MarkdownEscape.text(title(of: entry)))\(MarkdownEscape.text(mark))"
          : "  \(paint(id, category))\(blanks(width - id.count))  \(title(of: entry))\(mark)"
      }
      let heading =
        asMarkdown
        ? "## \(category.rawValue)\n" : TextStyle.bold.apply(to: category.rawValue, style: options.style)
      sections.append(([heading] + lines).joined(separator: "\n"))
    }
    return sections.isEmpty ? "" : sections.joined(separator: "\n\n") + "\n"
  }

  /// One line for each rule: identity, stage, confidence, retry, number of patterns, origin, title.
  public func table() -> String {
    let head = ["rule", "stage", "confidence", "retry", "patterns", "origin", "title"]
    let rows = entries.map { entry in
      let cause = entry.cause
      return [
        cause.id.description, cause.stage.rawValue, cause.confidence.rawValue, cause.retry.rawValue,
        String(entry.patterns), entry.origin, title(of: entry),
      ]
    }
    let widths = head.indices.map { column in ([head] + rows).map { $0[column].utf8.count }.max() ?? 0 }
    let lines = ([head] + rows).enumerated().map { number, row in
      row.enumerated().map { column, text -> String in
        if column == row.count - 1 { return text }
        let padding = blanks(widths[column] - text.utf8.count)
        let shown = number > 0 && column == 0 ? paint(text, entries[number - 1].cause.id.category) : text
        return column == 4 ? padding + shown : shown + padding
      }.joined(separator: "  ")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One object with all entries.
  public func json() -> String {
    let rules = entries.map { entry -> JSONValue in
      let cause = entry.cause
      return .object([
        .init("cause", .string(cause.id.description)), .init("category", .string(cause.id.category.rawValue)),
        .init("title", .string(cause.title[options.language])), .init("stage", .string(cause.stage.rawValue)),
        .init("confidence", .string(cause.confidence.rawValue)), .init("retry", .string(cause.retry.rawValue)),
        .init("strength", .string(cause.strength.rawValue)),
        .init("masks", .array(cause.masks.map { .string($0.description) })),
        .init("patterns", .number(entry.patterns)), .init("origin", .string(entry.origin)),
        .init("file", .string(Sanitizer.clean(entry.file))),
      ])
    }
    return JSONWriter.text(of: .object([.init("schema", .string("culprit-rules/1")), .init("rules", .array(rules))]))
      + "\n"
  }

  /// The title without facts: `<host>` stands where a log would give one.
  private func title(of entry: Entry) -> String {
    let spans = TemplateFiller(facts: Facts()).spans(of: entry.cause.title[options.language])
    return Sanitizer.clean(spans.map(\.plain).joined())
  }

  private func paint(_ text: String, _ category: CulpritModel.Category) -> String {
    TextStyle.category(category).apply(to: text, style: options.style)
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
