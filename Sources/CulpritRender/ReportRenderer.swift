/// Turns a report into text of one format.
public protocol ReportRenderer: Sendable {
  /// The report as text that ends in exactly one line feed.
  ///
  /// Whatever came from the log is cleaned of control characters first, and of credentials unless the options say otherwise.
  func render(_ report: Report, options: RenderOptions) -> String
}
