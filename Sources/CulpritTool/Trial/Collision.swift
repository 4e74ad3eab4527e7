public import CulpritModel
internal import CulpritRules

/// Two rules that fire on the same log: an example of the first one.
public struct Collision: Sendable, Hashable, Comparable {
  /// The rule whose example it is.
  public let rule: CauseID
  /// The other rule that fires on it.
  public let other: CauseID
  /// Why the first one is the verdict all the same.
  public let reason: String

  /// Orders by the first rule, then by the other one.
  public static func < (left: Collision, right: Collision) -> Bool {
    (left.rule, left.other) < (right.rule, right.other)
  }

  /// The pairs on the examples of all rules in force.
  public static func all(in engine: Engine) -> [Collision] {
    Set(engine.inForce.documents.flatMap { of($0, in: engine) }).sorted()
  }

  /// The pairs on the examples of one rule.
  static func of(_ document: RuleDocument, in engine: Engine) -> [Collision] {
    guard case .cause(let id)? = document.identity, let rule = engine.rules.cause(id) else { return [] }
    let pairs = document.examples.flatMap { example in
      engine.diagnose(example.log.text, name: "example").others.map(\.finding.cause)
    }.filter { $0.id != id }.map { Collision(rule: id, other: $0.id, reason: reason(why: rule, precedes: $0)) }
    return Set(pairs).sorted()
  }

  private static func reason(why rule: Cause, precedes other: Cause) -> String {
    if rule.masks(other.id) { return "masks it" }
    if rule.strength != other.strength { return "\(rule.strength.rawValue) before \(other.strength.rawValue)" }
    if rule.stage != other.stage { return rule.stage < other.stage ? "lower rung" : "another incident" }
    return "surer, or the same incident told twice"
  }
}
