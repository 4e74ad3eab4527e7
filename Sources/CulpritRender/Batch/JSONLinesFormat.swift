public import CulpritModel

/// JSON Lines: for each log the object that `culprit --format json` writes for it.
public struct JSONLinesFormat: BatchFormat {
  private let options: RenderOptions

  /// The format with titles in the language of the options.
  public init(options: RenderOptions) { self.options = options }

  /// Nothing but the log decides its line.
  public var entryText: (@Sendable (Report, BatchEntry) -> String)? {
    let options = options
    return { report, _ in JSONRenderer().render(report, options: options) }
  }

  /// Nothing.
  public mutating func begin() -> String { "" }

  /// The object of the log on one line.
  public mutating func add(_ report: Report, of entry: BatchEntry) -> String {
    JSONRenderer().render(report, options: options)
  }

  /// Nothing.
  public mutating func end(_ summary: BatchSummary) -> String { "" }
}
