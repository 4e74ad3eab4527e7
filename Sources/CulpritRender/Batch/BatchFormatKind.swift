/// A format in which a scan can be written.
public enum BatchFormatKind: String, CaseIterable, Sendable, Hashable {
  /// The summary as text for a terminal.
  case text
  /// The summary as Markdown.
  case markdown
  /// One `culprit/1` object on a line for each log.
  case jsonLines = "jsonl"

  /// The format of a file with this name, by its ending; `nil` where the ending says nothing.
  public init?(fileName: String) {
    let name = fileName.lowercased()
    let found = Self.allCases.first { kind in kind.endings.contains { name.hasSuffix($0) } }
    guard let found else { return nil }
    self = found
  }

  /// The endings of files in this format.
  public var endings: [String] {
    switch self {
    case .text: [".txt"]
    case .markdown: [".md", ".markdown"]
    case .jsonLines: [".jsonl", ".ndjson"]
    }
  }

  /// A document in this format.
  public func make(options: RenderOptions) -> any BatchFormat {
    switch self {
    case .text: SummaryFormat(.text, options: options)
    case .markdown: SummaryFormat(.markdown, options: options)
    case .jsonLines: JSONLinesFormat(options: options)
    }
  }
}
