/// Makes text from a log fit to be shown: one line, nothing that a terminal obeys, nothing that reorders what the eye sees.
public enum Sanitizer {
  /// The text on one line, without escape sequences; other control characters and marks of writing direction become visible escapes.
  public static func clean(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isSuspect) else { return text }
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first {
      let afterSequence = EscapeSequence.skip(in: rest)
      if afterSequence.startIndex != rest.startIndex {
        rest = afterSequence
        continue
      }
      rest.removeFirst()
      if isSuspect(scalar) {
        result.append(contentsOf: replacement(for: scalar).unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Whether a scalar may not appear in a report as it is.
  static func isSuspect(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: true  // C0, DEL, C1
    case 0x2028, 0x2029: true  // line and paragraph separator
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x206F: true  // marks of direction
    case 0x200B, 0x2060...0x2064, 0xFEFF, 0xFFF9...0xFFFB: true  // invisible
    case 0xE0000...0xE007F: true  // tags: invisible copies of ASCII
    default: false
    }
  }

  private static func replacement(for scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: " "
    case 0xFEFF: ""
    case 0x00...0xFF: "\\x" + hexadecimal(scalar.value, digits: 2)
    default: "\\u{" + hexadecimal(scalar.value, digits: 4) + "}"
    }
  }

  private static func hexadecimal(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
