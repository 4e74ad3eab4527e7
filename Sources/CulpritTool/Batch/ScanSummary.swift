/// How a scan ended, for the exit code.
public struct ScanSummary: Sendable, Hashable {
  private let run: RunSummary
  private let meetsFailCondition: Bool
  var interruptionCode: Int32?

  init(run: RunSummary, meetsFailCondition: Bool) {
    self.run = run
    self.meetsFailCondition = meetsFailCondition
  }

  /// The exit code: 130 and its like after an interruption, 2 when something that the user named cannot be read, 1 when a condition of `--fail-on` is met;
  /// otherwise that of the verdicts, if it was asked for.
  public func exitCode(tellsVerdict: Bool) -> Int32 {
    if let interruptionCode { return interruptionCode }
    if run.hasUnreadable { return 2 }
    return meetsFailCondition ? 1 : run.exitCode(tellsVerdict: tellsVerdict)
  }
}
