/// The first characters of the lines of a rule index that more than one part of the program knows.
enum RuleIndexTag {
  /// Begins a rule.
  static let rule = UInt8(ascii: "R")
  /// Begins a pattern with a literal.
  static let filtered = UInt8(ascii: "=")
  /// Begins a pattern without one.
  static let unfiltered = UInt8(ascii: "!")
  /// What a line has to hold that the pattern matches of the line before (`RequiredTexts`).
  static let requiredTexts = UInt8(ascii: "w")
}
