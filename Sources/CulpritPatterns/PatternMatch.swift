/// A match of a pattern in a line, as byte ranges of that line.
public struct PatternMatch: Sendable, Hashable {
  /// A named group that took part in the match.
  public struct Capture: Sendable, Hashable {
    /// The name of the group.
    public let name: String
    /// Where it matched; never empty.
    public let range: Range<Int>
  }

  /// The whole match.
  public let range: Range<Int>
  /// The named groups that matched something, in the order in which they stand in the pattern; a name appears at most once.
  public let captures: [Capture]
}

/// How an attempt to match ended.
public enum MatchOutcome: Sendable, Hashable {
  /// The pattern matched.
  case match(PatternMatch)
  /// The pattern does not match.
  case noMatch
  /// PCRE2 gave up, because the match limit, the depth limit or the heap limit was reached.
  case limitReached
}
