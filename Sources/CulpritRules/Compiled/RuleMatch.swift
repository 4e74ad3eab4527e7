public import CulpritModel
public import CulpritPatterns

/// A pattern of a rule that matched on a line, its qualifiers considered.
public struct RuleMatch: Sendable, Hashable {
  /// How an attempt ended.
  public enum Attempt: Sendable {
    /// The pattern matched and its qualifiers agree.
    case match(RuleMatch)
    /// It does not match, or a qualifier forbids it.
    case noMatch
    /// PCRE2 gave up on this pattern.
    case limitReached(Pattern)
  }

  /// Where in the normalised line.
  public let range: Range<Int>
  /// The captured parts, those of qualifiers included.
  public let facts: Facts
  /// The tool that printed the line.
  public let tool: String?
  /// How sure the pattern makes us, where that differs from the rule.
  public let confidence: Confidence?

  /// This match with what another pattern of the same rule knows besides.
  ///
  /// - Parameters:
  ///   - other: the other pattern's match on the same line.
  ///   - standard: the confidence of the rule, which holds for a match that states none.
  /// - Returns: the facts of both, and the surer confidence.
  public func merging(_ other: RuleMatch, confidence standard: Confidence?) -> RuleMatch {
    var facts = self.facts
    facts.fillGaps(from: other.facts)
    let confidence = [self.confidence ?? standard, other.confidence ?? standard].compactMap(\.self).max()
    return RuleMatch(range: range, facts: facts, tool: tool ?? other.tool, confidence: confidence)
  }
}
