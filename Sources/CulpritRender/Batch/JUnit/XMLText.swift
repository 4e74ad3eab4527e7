/// Text in XML 1.0.
enum XMLText {
  /// Text between tags.
  static func content(_ text: String) -> String { escape(text, keepsLines: true) }

  /// Text between the quotes of an attribute, on one line.
  static func attribute(_ text: String) -> String { escape(text, keepsLines: false) }

  private static func escape(_ text: String, keepsLines: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&apos;"
      case "\n" where keepsLines, "\t" where keepsLines: result.unicodeScalars.append(scalar)
      case "\n", "\t", "\r": result += " "
      default: result.unicodeScalars.append(isLegal(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return result
  }

  /// Whether a document may hold the scalar at all, even as a reference.
  private static func isLegal(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
