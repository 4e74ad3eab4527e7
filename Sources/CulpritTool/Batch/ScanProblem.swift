/// Why a scan cannot start, or nothing came of it.
public struct ScanProblem: Error, Sendable {
  /// What to print on standard error, with the place and the mend.
  public let message: String
}
