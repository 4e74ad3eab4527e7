internal import CulpritModel
internal import CulpritRules

/// Completes words on the command line.
public enum CauseCompletion {
  /// The causes in force whose identity starts so. Broken rules or settings are no reason to complete nothing.
  public static func causes(startingWith start: String) -> [String] {
    let paths = (try? Configuration.inForce())?.rules?.value ?? []
    let inForce = (try? RulesInForce(addingRulesAt: paths)) ?? RulesInForce()
    return inForce.set.causes.map(\.id.description).filter { $0.hasPrefix(start) }
  }
}
