/// Turns a report into text of one format.
public protocol ReportRenderer: Sendable {
  /// The report as text that ends in exactly one line feed.
  ///
  /// Whatever came from the log is cleaned of control characters and credentials first.
  func render(_ report: Report, options: RenderOptions) -> String
}
