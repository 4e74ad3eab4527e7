internal import CulpritRender

/// A format of reports.
public enum OutputFormat: String, CaseIterable, Sendable, Hashable {
  /// Markdown, for issues, merge requests and pipes.
  case markdown
  /// Text for a terminal.
  case text
  /// JSON of the contract `culprit/1`, one object on a line for each log.
  case json

  var renderer: any ReportRenderer {
    switch self {
    case .markdown: MarkdownRenderer()
    case .text: TextRenderer()
    case .json: JSONRenderer()
    }
  }

  var explanationRenderer: any ExplanationRenderer {
    switch self {
    case .markdown: MarkdownRenderer()
    case .text: TextRenderer()
    case .json: JSONRenderer()
    }
  }
}
