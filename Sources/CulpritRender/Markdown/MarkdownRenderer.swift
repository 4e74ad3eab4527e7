/// Writes reports as Markdown (CommonMark; GitHub shows it as it is).
public struct MarkdownRenderer: ReportRenderer, ExplanationRenderer {
  /// A Markdown renderer.
  public init() {}

  /// The report as Markdown.
  public func render(_ report: Report, options: RenderOptions) -> String {
    MarkdownWriter.text(of: ReportComposer(report, options: options).document())
  }

  /// The page of a cause as Markdown.
  public func explain(_ explanation: Explanation, options: RenderOptions) -> String {
    MarkdownWriter.text(of: ExplanationComposer(explanation, options: options).document())
  }
}
