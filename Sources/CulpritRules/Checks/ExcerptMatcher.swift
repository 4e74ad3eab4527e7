public import CulpritModel

/// One place in an excerpt that a rule finds.
public struct ExcerptMatch: Sendable, Hashable {
  /// The line of the excerpt, counted from 0.
  public let line: Int
  /// The pattern, counted from 0 over all `match` blocks of the rule (`RuleDocument.patterns`).
  public let patternIndex: Int
  /// The captured and derived facts.
  public let facts: Facts

  /// A match from its parts.
  public init(line: Int, patternIndex: Int, facts: Facts = Facts()) {
    self.line = line
    self.patternIndex = patternIndex
    self.facts = facts
  }
}

/// Runs the patterns of one rule over the lines of an excerpt.
public protocol ExcerptMatcher {
  /// Every match of every pattern, qualifiers considered.
  func evidence(in lines: [String]) -> [ExcerptMatch]
}
