public import CulpritModel

/// The summary of a scan for people: what breaks how many logs, and what nobody has explained yet.
public struct SummaryFormat: BatchFormat {
  /// How the summary is written.
  public enum Style: Sendable, Hashable {
    /// Markdown (GitHub's dialect, for the tables).
    case markdown
    /// Text for a terminal.
    case text
  }

  private let style: Style
  private let options: RenderOptions

  /// The format, in the language of the options.
  public init(_ style: Style, options: RenderOptions) {
    self.style = style
    self.options = options
  }

  /// Nothing.
  public mutating func begin() -> String { "" }

  /// Nothing: logs only count.
  public mutating func add(_ report: Report, of entry: BatchEntry) -> String { "" }

  /// The whole summary.
  public mutating func end(_ summary: BatchSummary) -> String {
    let document = SummaryComposer(
      summary, options: options, isForTerminal: style == .text
    ).document()
    return switch style {
    case .markdown: MarkdownWriter.text(of: document)
    case .text: TextWriter(options: options).text(of: document)
    }
  }
}
