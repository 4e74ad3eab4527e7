public import CulpritModel
internal import CulpritRender
internal import CulpritRules

extension Engine {
  /// A verdict with everything that a renderer shows besides: the advice of its root cause, the files of rules that are not built in, and, where no
  /// rule explains the failure, the rules that came closest.
  func report(on diagnosis: Diagnosis) -> Report {
    var report = Report(diagnosis: diagnosis)
    if let cause = diagnosis.root?.cause.id { report.remedies[cause] = rules.remedy(for: cause) }
    for cause in (diagnosis.root.map { [$0] } ?? []) + diagnosis.others.map(\.finding) {
      report.ruleFiles[cause.cause.id] = inForce.foreignFile(of: cause.cause.id)
    }
    if diagnosis.outcome == .unknown { report.nearestRules = nearestRules(to: diagnosis) }
    return report
  }

  /// The rules that came closest to the unexplained lines of a log, the nearest first; at most three, and none where nothing is near.
  public func nearestRules(to diagnosis: Diagnosis) -> [Cause] {
    NearestRules.find(for: diagnosis.unexplained.map(\.text), among: rules)
  }
}
