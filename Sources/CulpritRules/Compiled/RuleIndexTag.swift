/// The first characters of those lines of a rule index that tell which patterns are worth trying on a line.
enum RuleIndexTag {
  /// A literal.
  static let literal = UInt8(ascii: "~")
  /// The places that the literal of the line before calls.
  static let places = UInt8(ascii: "*")
  /// A literal of patterns that say that a line only quotes.
  static let quotingLiteral = UInt8(ascii: "`")
  /// The places that the literal of the line before calls, all of them such patterns.
  static let quotingPlaces = UInt8(ascii: "+")
  /// How a text begins that the pattern of the line before matches.
  static let firstBytes = UInt8(ascii: "f")
}
