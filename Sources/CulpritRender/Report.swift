public import CulpritModel

/// What a renderer needs: the verdict and the advice that belongs to it.
public struct Report: Sendable, Hashable {
  /// The verdict.
  public var diagnosis: Diagnosis
  /// The advice of the rules; only that of the root cause is shown in full.
  public var remedies: [CauseID: Remedy]
  /// The rules that came closest; shown when the outcome is `unknown`.
  public var nearestRules: [Cause]

  /// The files of the rules that are not built in, since the reader may not know who wrote them.
  public var ruleFiles: [CauseID: String]

  /// A report from all its parts.
  public init(
    diagnosis: Diagnosis, remedies: [CauseID: Remedy] = [:], nearestRules: [Cause] = [],
    ruleFiles: [CauseID: String] = [:]
  ) {
    self.diagnosis = diagnosis
    self.remedies = remedies
    self.nearestRules = nearestRules
    self.ruleFiles = ruleFiles
  }
}
