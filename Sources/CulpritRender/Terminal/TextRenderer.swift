public import CulpritModel

/// Writes reports for a terminal: no marks, colours if wanted, prose wrapped to the width.
public struct TextRenderer: ReportRenderer, ExplanationRenderer {
  /// A terminal renderer.
  public init() {}

  /// The report as terminal text.
  public func render(_ report: Report, options: RenderOptions) -> String {
    TextWriter(options: options).text(of: ReportComposer(report, options: options).document())
  }

  /// The cause and its advice as terminal text.
  public func explain(_ cause: Cause, remedy: Remedy, options: RenderOptions) -> String {
    TextWriter(options: options).text(
      of: ExplanationComposer(cause: cause, remedy: remedy, options: options).document())
  }
}
