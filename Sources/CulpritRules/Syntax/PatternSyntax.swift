/// One pattern of a `match` block with what belongs to it.
public struct PatternSyntax: Sendable {
  /// The expression.
  public let expression: ExpressionSyntax
  /// The qualifiers that stand below it; those of the whole block are in `MatchBlock.qualifiers`.
  public internal(set) var qualifiers: [QualifierSyntax]

  /// A pattern from its parts.
  public init(_ expression: ExpressionSyntax, qualifiers: [QualifierSyntax] = []) {
    self.expression = expression
    self.qualifiers = qualifiers
  }
}
