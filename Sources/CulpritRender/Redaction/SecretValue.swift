/// The value of a setting: where it ends, and whether it can be a secret at all.
enum SecretValue {
  private static let harmless: Set<String> = [
    "yes", "no", "true", "false", "null", "nil", "none", "undefined", "required", "redacted", "empty", "missing",
    "invalid", "expired", "incorrect", "unknown", "set", "unset",
  ]

  /// The value that starts at an offset, without its quotes.
  static func range(from start: Int, in text: ByteText) -> Range<Int> {
    var first = start
    if text[first] == UInt8(ascii: "\\"), text[first + 1].isQuote { first += 1 }
    if text[first].isQuote {
      let quote = text[first]
      let end = text.end(from: first + 1) { $0 != quote }
      return (first + 1)..<(end > first + 1 && text[end - 1] == UInt8(ascii: "\\") ? end - 1 : end)
    }
    var end = start
    while end < text.count {
      end = text.end(from: end) { !$0.isSpace && !$0.isQuote && !$0.isAny(of: "&;,)]}") }
      guard text[end] == UInt8(ascii: ","), !startsSetting(end + 1, in: text) else { break }
      end += 1
    }
    return start..<end
  }

  /// Whether a value is worth hiding: not empty, no variable, no placeholder, no yes or no.
  static func canBeSecret(_ range: Range<Int>, in text: ByteText) -> Bool {
    !range.isEmpty && !text[range.lowerBound].isAny(of: "$<%*{([") && !harmless.contains(text.lowercased(range))
  }

  /// Whether a value names a file.
  static func isPath(_ range: Range<Int>, in text: ByteText) -> Bool {
    let first = text[range.lowerBound]
    let second = text[range.lowerBound + 1]
    return first == UInt8(ascii: "/") || (first.isAny(of: ".~") && second == UInt8(ascii: "/"))
      || (first.isLetter && second == UInt8(ascii: ":") && text[range.lowerBound + 2].isAny(of: "\\/"))
  }

  private static func startsSetting(_ start: Int, in text: ByteText) -> Bool {
    let end = text.end(from: start) { $0.isAlphanumeric || $0.isAny(of: "_-. ") }
    return text[start].isSpace || text[start] == 0 || text[end] == UInt8(ascii: "=")
  }
}
