public import CulpritPatterns

/// A regular expression as it stands in a rule file.
public struct ExpressionSyntax: Sendable {
  /// The expression; compiled when it is first used.
  public let pattern: Pattern
  /// Where it stands.
  public let range: SourceRange

  /// The expression as text.
  public var source: String { pattern.source }

  /// An expression from its text and place.
  public init(_ source: String, at range: SourceRange) {
    pattern = Pattern(source)
    self.range = range
  }
}
