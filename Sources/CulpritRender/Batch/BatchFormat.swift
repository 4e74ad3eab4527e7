public import CulpritModel

/// Turns the verdicts of a scan into one document, log by log, so that ten thousand logs need no more memory than ten.
///
/// The pieces, in order: `begin` once, `add` for each log in input order, `end` once. Their texts, one after another, are the document.
/// Whatever came from a log is cleaned of control characters and, unless the options say otherwise, of credentials.
public protocol BatchFormat {
  /// The beginning of the document.
  mutating func begin() -> String
  /// What one log adds to the document; may be empty.
  mutating func add(_ report: Report, of entry: BatchEntry) -> String
  /// The rest of the document.
  mutating func end(_ summary: BatchSummary) -> String
}
