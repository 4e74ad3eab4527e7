public import CulpritModel
internal import CulpritEngine
internal import CulpritInference
public import CulpritRules
public import CulpritScan

/// Everything that a diagnosis needs, made once and shared by all logs.
public struct Engine: Sendable {
  /// The rules, with where each of them comes from.
  public let inForce: RulesInForce
  /// The rules in force.
  public var rules: RuleSet { inForce.set }
  /// The rules, arranged for scanning.
  public var plan: ScanPlan { core.plan }
  private let core: DiagnosisEngine

  /// An engine with these rules.
  public init(_ inForce: RulesInForce) {
    self.inForce = inForce
    core = DiagnosisEngine(rules: inForce.set)
  }

  /// An engine with the built-in rules.
  public init() {
    self.init(RulesInForce())
  }

  /// An engine with the built-in rules and those of the user: of the configuration folder, of the project and at the paths.
  ///
  /// - Throws: `RuleProblem` when a rule of the user is refused.
  public init(addingRulesAt paths: [String]) throws(RuleProblem) {
    self.init(try RulesInForce(addingRulesAt: paths))
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

extension Engine {
  /// The verdict on a text.
  func diagnose(_ text: String, name: String) -> Diagnosis {
    Array(text.utf8).withUnsafeBytes { diagnose($0, name: name) }
  }
}
