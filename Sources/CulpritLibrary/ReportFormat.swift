internal import CulpritRender

/// A format of reports.
public enum ReportFormat: String, CaseIterable, Sendable, Hashable {
  /// Markdown (CommonMark), for issues, merge requests and chats.
  case markdown
  /// Text for a terminal.
  case text
  /// One JSON object on one line, of the contract `culprit/1`.
  case json

  var renderer: any ReportRenderer {
    switch self {
    case .markdown: MarkdownRenderer()
    case .text: TextRenderer()
    case .json: JSONRenderer()
    }
  }
}
