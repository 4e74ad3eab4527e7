internal import CulpritBuiltinRules
public import CulpritEngine
internal import CulpritRules

extension Engine {
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
}
