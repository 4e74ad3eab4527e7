public import CulpritModel
internal import CulpritBuiltinRules
internal import CulpritEngine
internal import CulpritInference
public import CulpritRules
public import CulpritScan

/// Everything that a diagnosis needs, made once and shared by all logs.
public struct Engine: Sendable {
  /// The rules in force.
  public let rules: RuleSet
  /// The rules, arranged for scanning.
  public var plan: ScanPlan { core.plan }
  private let core: DiagnosisEngine

  /// An engine with these rules.
  public init(rules: RuleSet) {
    self.rules = rules
    core = DiagnosisEngine(rules: rules)
  }

  /// An engine with the built-in rules.
  public init() {
    self.init(rules: BuiltinRules.load())
  }

  /// An engine with the built-in rules and those of the user; a rule of the user replaces a built-in one of the same identity.
  ///
  /// - Throws: `RuleProblem` when a rule of the user is refused.
  public init(addingRulesAt paths: [String]) throws(RuleProblem) {
    self.init(rules: try Self.rules(addingRulesAt: paths))
  }

  /// The built-in rules and those of the user.
  static func rules(addingRulesAt paths: [String]) throws(RuleProblem) -> RuleSet {
    let builtin = BuiltinRules.load()
    return paths.isEmpty ? builtin : builtin.merging(try UserRules.load(paths))
  }

  /// The verdict on what a scanner observed.
  public func diagnose(_ observations: Observations) -> Diagnosis {
    core.diagnose(observations)
  }

  /// How the verdict comes about.
  func trace(_ observations: Observations) -> Trace { core.trace(observations) }

  /// The verdict on a log that is in memory.
  public func diagnose(_ log: UnsafeRawBufferPointer, name: String) -> Diagnosis {
    core.diagnose(log, name: name)
  }
}
