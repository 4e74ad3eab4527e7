import CulpritModel

/// Writes reports as JSON, one object on one line: several reports make JSON Lines. `docs/diagnosis.schema.json` describes the object.
///
/// The remedies are not part of it; fields may be added, never renamed.
public struct JSONRenderer: ReportRenderer, ExplanationRenderer {
  /// The value of the field `schema`.
  public static let schema = "culprit/1"

  /// The longest excerpt, in scalars.
  static let longestLine = 2000

  /// A JSON renderer.
  public init() {}

  /// The diagnosis as JSON.
  public func render(_ report: Report, options: RenderOptions) -> String {
    let presented = Presentation(lineLimit: Self.longestLine, redacts: options.redacts).present(report)
    let object = DiagnosisObject(language: options.language, ruleFiles: presented.ruleFiles)
      .value(of: presented.diagnosis)
    return JSONWriter.text(of: object) + "\n"
  }

  /// The page of a cause as JSON: an object of its own kind, not a diagnosis.
  public func explain(_ explanation: Explanation, options: RenderOptions) -> String {
    JSONWriter.text(of: ExplanationObject(options: options).value(of: explanation)) + "\n"
  }
}
