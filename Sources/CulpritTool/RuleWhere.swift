/// Tells which file a rule in force comes from, and which ones it replaces: the work behind `culprit rules where`.
public enum RuleWhere {
  /// One line for the file in force, one for each that it replaces.
  ///
  /// - Parameters:
  ///   - identity: `dns/no-such-host`, `signals/job-failed` or `remedies/NAME`.
  ///   - paths: rules of the user, as named with `--rules`.
  /// - Returns: the lines.
  /// - Throws: `RuleProblem` when there is no such rule, or a rule of the user is refused.
  public static func text(for identity: String, addingRulesAt paths: [String]) throws(RuleProblem) -> String {
    let rules = try RulesInForce(addingRulesAt: paths)
    let holders = rules.holders(of: identity)
    guard let first = holders.first else {
      throw RuleProblem.unknownRule(identity, among: rules.identities)
    }
    var lines = ["\(identity): \(words(for: first))"]
    lines += holders.dropFirst().map { "  replaces \(words(for: $0))" }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func words(for holder: RulesInForce.Holder) -> String {
    let file = Printable.text(holder.file)
    return switch holder.origin {
    case .builtIn: "built in (\(file))"
    case .user: "\(file) (your own rules)"
    case .project: "\(file) (rules of the project)"
    case .option: "\(file) (named with --rules)"
    }
  }
}
