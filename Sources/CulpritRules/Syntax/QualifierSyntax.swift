public import CulpritModel

/// A condition or addition to a pattern.
public struct QualifierSyntax: Sendable {
  /// The five qualifiers.
  public enum Kind: Sendable {
    /// The pattern does not count when this matches on the same line.
    case unless(ExpressionSyntax)
    /// It counts only when this matches on a line at most so many lines away.
    case near(Int, ExpressionSyntax)
    /// It does not count when this matches on a line at most so many lines away.
    case notNear(Int, ExpressionSyntax)
    /// Following lines that match this add facts.
    case then(ExpressionSyntax)
    /// This pattern makes us surer or less sure than the rule says.
    case confidence(Confidence)
  }

  /// What it says.
  public let kind: Kind
  /// Where its word stands.
  public let word: SourceRange

  /// A qualifier from its parts.
  public init(_ kind: Kind, word: SourceRange) {
    self.kind = kind
    self.word = word
  }

  /// The expression, if it has one.
  public var expression: ExpressionSyntax? {
    switch kind {
    case .unless(let expression), .near(_, let expression), .notNear(_, let expression), .then(let expression):
      expression
    case .confidence: nil
    }
  }
}
