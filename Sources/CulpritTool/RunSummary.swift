internal import CulpritModel

/// How a run over logs ended, for the exit code.
public struct RunSummary: Sendable, Hashable {
  /// Whether a log shows a failure with a known cause.
  public private(set) var hasFailure = false
  /// Whether a log shows a failure of unknown cause.
  public private(set) var hasUnknown = false
  /// Whether an input could not be read or the report not be written.
  public internal(set) var hasUnreadable = false

  /// Takes a verdict into account.
  mutating func note(_ outcome: Diagnosis.Outcome) {
    switch outcome {
    case .failure: hasFailure = true
    case .unknown: hasUnknown = true
    case .clean: break
    }
  }

  /// The exit code of the contract: 2 for trouble with the input; otherwise 0, unless the verdict was asked for: 1 for a failure with a known cause,
  /// 3 for an unknown failure, 0 for clean logs.
  public func exitCode(tellsVerdict: Bool) -> Int32 {
    if hasUnreadable { return 2 }
    guard tellsVerdict else { return 0 }
    if hasFailure { return 1 }
    return hasUnknown ? 3 : 0
  }
}
