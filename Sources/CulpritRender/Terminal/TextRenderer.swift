/// Writes reports for a terminal: no marks, colours if wanted, prose wrapped to the width.
public struct TextRenderer: ReportRenderer, ExplanationRenderer {
  /// A terminal renderer.
  public init() {}

  /// The report as terminal text.
  public func render(_ report: Report, options: RenderOptions) -> String {
    TextWriter(options: options).text(of: ReportComposer(report, options: options).document())
  }

  /// The page of a cause as terminal text.
  public func explain(_ explanation: Explanation, options: RenderOptions) -> String {
    TextWriter(options: options).text(of: ExplanationComposer(explanation, options: options).document())
  }
}
