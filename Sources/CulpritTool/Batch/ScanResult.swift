internal import CulpritModel

/// What a thread found out about one input.
enum ScanResult: Sendable {
  /// A log with its verdict, and for each format what it adds to the document; `nil` where the format has to be asked in order.
  case log(BatchEntry, texts: [String?])
  /// An input that could not be judged; whether the user named it.
  case skipped(BatchSummary.Skipped, isNamed: Bool)
  /// A file that is no text.
  case binary
  /// Something else that the user has to be told.
  case message(String)
}
