public import CulpritModel

/// Writes reports as Markdown (CommonMark; GitHub shows it as it is).
public struct MarkdownRenderer: ReportRenderer, ExplanationRenderer {
  /// A Markdown renderer.
  public init() {}

  /// The report as Markdown.
  public func render(_ report: Report, options: RenderOptions) -> String {
    MarkdownWriter.text(of: ReportComposer(report, options: options).document())
  }

  /// The cause and its advice as Markdown.
  public func explain(_ cause: Cause, remedy: Remedy, options: RenderOptions) -> String {
    MarkdownWriter.text(of: ExplanationComposer(cause: cause, remedy: remedy, options: options).document())
  }
}
