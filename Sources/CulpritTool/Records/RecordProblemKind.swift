/// What can be wrong with a record; the raw values are a public contract.
enum RecordProblemKind: String {
  /// The line is no JSON object, or a member has the wrong type.
  case invalid
  /// The record does not say what the log is.
  case incomplete
  /// The line or the file is longer than allowed.
  case tooLarge = "too-large"
  /// The file cannot be read.
  case unreadable
}
