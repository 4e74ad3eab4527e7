/// Takes the meaning from characters that Markdown or HTML would act on.
enum MarkdownEscape {
  /// Words that show as they are written.
  static func text(_ text: String) -> String {
    let characters = Array(Sanitizer.clean(text).unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in characters.enumerated() {
      let before = index > 0 ? characters[index - 1] : " "
      let after = index + 1 < characters.count ? characters[index + 1] : " "
      if needsEscape(scalar, before: before, after: after) { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }

  /// An address without the characters that end it; percent signs stand for them.
  static func address(_ address: String) -> String {
    Sanitizer.clean(address).unicodeScalars.reduce(into: "") { written, scalar in
      switch scalar {
      case " ": written += "%20"
      case "<": written += "%3C"
      case ">": written += "%3E"
      default: written.unicodeScalars.append(scalar)
      }
    }
  }

  /// A paragraph that does not begin like another block.
  static func lineStart(_ line: String) -> String {
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let behind = line.dropFirst(digits.count)
    if !digits.isEmpty, behind.hasPrefix(". ") || behind.hasPrefix(") ") { return digits + "\\" + behind }
    guard let first = line.first, "#>+-=~|".contains(first) else { return line }
    return "\\" + line
  }

  private static func needsEscape(_ scalar: Unicode.Scalar, before: Unicode.Scalar, after: Unicode.Scalar) -> Bool {
    switch scalar {
    case "*", "`", "<", "[", "]", "\\": true
    case "_": !(before.properties.isAlphabetic && after.properties.isAlphabetic)
    case "~": after == "~" || before == "~"
    case "&": after == "#" || after.properties.isAlphabetic
    case "!": after == "["
    default: false
    }
  }
}
