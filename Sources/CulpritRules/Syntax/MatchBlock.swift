/// A `match` block: patterns for some tools.
public struct MatchBlock: Sendable {
  /// Where its keyword stands.
  public let keyword: SourceRange
  /// The names of the tools.
  public internal(set) var tools: [Located<String>]
  /// The qualifiers that stand before the first pattern and belong to every pattern of the block.
  public internal(set) var qualifiers: [QualifierSyntax]
  /// The patterns.
  public internal(set) var patterns: [PatternSyntax]

  /// A block from its parts.
  public init(
    keyword: SourceRange, tools: [Located<String>] = [], qualifiers: [QualifierSyntax] = [],
    patterns: [PatternSyntax] = []
  ) {
    self.keyword = keyword
    self.tools = tools
    self.qualifiers = qualifiers
    self.patterns = patterns
  }

  /// All qualifiers of a pattern: those of the block, then its own.
  public func qualifiers(of pattern: PatternSyntax) -> [QualifierSyntax] { qualifiers + pattern.qualifiers }
}
