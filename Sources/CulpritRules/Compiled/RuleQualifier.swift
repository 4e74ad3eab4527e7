public import CulpritPatterns

/// A condition or addition to a pattern, ready to run.
public enum RuleQualifier: Sendable {
  /// The pattern does not count when this matches on the same line.
  case unless(Pattern)
  /// It counts only when this matches on a line at most so many lines away; its captures add facts.
  case near(Int, Pattern)
  /// It does not count when this matches on a line at most so many lines away.
  case notNear(Int, Pattern)
  /// Following lines that match this add facts.
  case then(Pattern)

  /// How many lines `near` and `not-near` may reach.
  public static let reach = 1...20
  /// How many following lines `then` looks at.
  public static let followingLines = 6
}
