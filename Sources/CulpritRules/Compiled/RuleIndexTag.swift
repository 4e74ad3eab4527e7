/// The first characters of those lines of a rule index that tell which patterns are worth trying on a line.
enum RuleIndexTag {
  /// All literals, and the patterns that each calls (`LiteralCalls`).
  static let calls = UInt8(ascii: "~")
  /// The same for the patterns that say that a line only quotes.
  static let quotingCalls = UInt8(ascii: "`")
  /// How a text begins that the pattern of the line before matches.
  static let firstBytes = UInt8(ascii: "f")
}
