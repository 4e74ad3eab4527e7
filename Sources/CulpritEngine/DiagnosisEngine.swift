internal import CulpritBuiltinRules
public import CulpritInference
public import CulpritModel
public import CulpritRules
public import CulpritScan

/// Everything that a diagnosis needs, made once and shared by all logs: what the tool and the library have in common.
public struct DiagnosisEngine: Sendable {
  /// The rules in force.
  public let rules: RuleSet
  /// The rules, arranged for scanning.
  public let plan: ScanPlan
  private let diagnoser: Diagnoser

  /// An engine with these rules.
  public init(rules: RuleSet) {
    self.rules = rules
    plan = ScanPlan(rules)
    diagnoser = Diagnoser { rules.cause($0) }
  }

  /// An engine with the built-in rules.
  public init() {
    self.init(rules: BuiltinRules.load())
  }

  /// The verdict on what a scanner observed.
  public func diagnose(_ observations: Observations) -> Diagnosis {
    diagnoser.diagnose(observations)
  }

  /// How the verdict comes about.
  public func trace(_ observations: Observations) -> Trace { diagnoser.trace(observations) }

  /// The verdict on a log that is in memory.
  public func diagnose(_ log: UnsafeRawBufferPointer, name: String) -> Diagnosis {
    var scanner = LogScanner(name: name, plan: plan)
    scanner.feed(log)
    return diagnose(scanner.finish())
  }
}
