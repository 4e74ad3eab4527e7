/// What one character of a source line looks like on a terminal.
struct DisplayCell {
  /// The harmless text that is shown.
  let text: String
  /// How many columns it takes.
  let width: Int

  /// A tab in an excerpt is as wide as the indentation that it stands for.
  static let tabWidth = 2

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09: self.init(text: String(repeating: " ", count: Self.tabWidth), width: Self.tabWidth)
    case 0x20..<0x7F: self.init(text: String(scalar), width: 1)
    case 0..<0x20: self.init(picture: 0x2400 + scalar.value)
    case 0x7F: self.init(picture: 0x2421)
    default: self.init(beyondASCII: scalar)
    }
  }

  private init(text: String, width: Int) {
    self.text = text
    self.width = width
  }

  private init(picture: UInt32) {
    self.init(text: Unicode.Scalar(picture).map { String($0) } ?? "?", width: 1)
  }

  private init(beyondASCII scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator:
      let escaped = "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      self.init(text: escaped, width: escaped.utf8.count)
    case .nonspacingMark, .enclosingMark: self.init(text: String(scalar), width: 0)
    default: self.init(text: String(scalar), width: DisplayWidth.isWide(scalar) ? 2 : 1)
    }
  }

  /// A text with everything made visible that could act on a terminal; line feeds stay.
  static func harmless(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { !(0x20..<0x7F).contains($0.value) }) else { return text }
    var shown = ""
    for scalar in text.unicodeScalars { shown += scalar == "\n" ? "\n" : DisplayCell(scalar).text }
    return shown
  }
}
