public import CulpritModel

/// What a scan needs to know of a log of an earlier scan.
public enum EarlierVerdict: Sendable, Hashable {
  /// A failure with its root cause, and the host or else the module of that.
  case failure(CauseID, subject: String?)
  /// An unexplained failure with its first telling line.
  case unknown(line: String)
  /// No failure.
  case clean
}
