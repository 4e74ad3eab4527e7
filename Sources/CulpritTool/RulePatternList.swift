internal import CulpritPatterns
internal import CulpritRules

/// All patterns of the rules in force: the work behind `culprit rules patterns`.
public enum RulePatternList {
  /// One pattern a line, in PCRE2's syntax, ordered by rule; conditions such as `unless` are left out.
  ///
  /// - Parameter paths: rules of the user, besides those of the configuration folder and the project.
  /// - Returns: the lines.
  /// - Throws: `RuleProblem` when a rule of the user is refused.
  public static func text(addingRulesAt paths: [String]) throws(RuleProblem) -> String {
    let index = try RulesInForce(addingRulesAt: paths).set.index
    return (0..<Int32(index.patternCount)).map { index.pattern($0).pattern.source + "\n" }.joined()
  }
}
