public import CulpritModel

/// Turns the verdicts of a scan into one document, log by log, so that ten thousand logs need no more memory than ten.
///
/// The pieces, in order: `begin` once, `add` for each log in input order, `end` once. Their texts, one after another, are the document.
/// Whatever came from a log is cleaned of control characters and, unless the options say otherwise, of credentials.
public protocol BatchFormat {
  /// What one log adds to the document, for formats in which that depends on nothing but the log; `nil` for all others.
  ///
  /// Where it is there, it is called in place of `add`, on several threads at once, so that work on each log uses all cores. The report then
  /// holds no remedy.
  var entryText: (@Sendable (Report, BatchEntry) -> String)? { get }
  /// The beginning of the document.
  mutating func begin() -> String
  /// What one log adds to the document; may be empty.
  mutating func add(_ report: Report, of entry: BatchEntry) -> String
  /// The rest of the document.
  mutating func end(_ summary: BatchSummary) -> String
}

extension BatchFormat {
  /// Most formats want their logs one after another.
  public var entryText: (@Sendable (Report, BatchEntry) -> String)? { nil }
}
