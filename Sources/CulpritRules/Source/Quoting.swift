/// How texts from a rule file are put into messages.
enum Quoting {
  /// The longest text that a message repeats in full.
  static let longest = 48

  /// The text in backticks, cut when it is long.
  static func quoted(_ text: some StringProtocol) -> String {
    let start = text.prefix(longest)
    return start.endIndex == text.endIndex ? "`\(text)`" : "`\(start)…`"
  }

  /// `a`, `a and b`, `a, b and c`.
  static func list(_ items: [String], lastJoin: String = "and") -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return "\(items.dropLast().joined(separator: ", ")) \(lastJoin) \(last)"
  }
}
