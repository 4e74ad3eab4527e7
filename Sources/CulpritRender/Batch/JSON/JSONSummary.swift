public import CulpritModel

/// The counts of a scan as one JSON object, `culprit-summary/1`; `docs/summary.schema.json` describes it.
///
/// Fields may be added, never renamed.
public struct JSONSummary: BatchFormat {
  /// The value of the field `schema`.
  public static let schema = "culprit-summary/1"

  private let options: RenderOptions

  /// A format with these options.
  public init(options: RenderOptions) { self.options = options }

  /// Nothing: the counts come at the end.
  public mutating func begin() -> String { "" }

  /// Nothing: the counts come at the end.
  public mutating func add(_ report: Report, of entry: BatchEntry) -> String { "" }

  /// The object, on one line.
  public mutating func end(_ summary: BatchSummary) -> String {
    let presented = BatchPresentation(options).summary(summary)
    return JSONWriter.text(of: SummaryObject(language: options.language).value(of: presented)) + "\n"
  }
}
