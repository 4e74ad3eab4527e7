/// ASCII questions about one byte.
extension UInt8 {
  /// Whether it is `0` to `9`.
  var isDigit: Bool { (0x30...0x39).contains(self) }
  /// Whether it is a Latin letter.
  var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
  /// Whether it is a capital Latin letter.
  var isCapital: Bool { (0x41...0x5A).contains(self) }
  /// Whether it is a Latin letter or a digit.
  var isAlphanumeric: Bool { isLetter || isDigit }
  /// Whether it is a digit of a hexadecimal number.
  var isHexadecimal: Bool { isDigit || (0x41...0x46).contains(self) || (0x61...0x66).contains(self) }
  /// Whether it is a space or a tab, or ends a line.
  var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
  /// Whether it is a quotation mark or a backtick.
  var isQuote: Bool { self == 0x22 || self == 0x27 || self == 0x60 }
  /// The small letter of a capital one, else the byte.
  var lowercased: UInt8 { isCapital ? self + 0x20 : self }

  /// Whether it is one of the characters of an ASCII text.
  func isAny(of characters: StaticString) -> Bool {
    characters.withUTF8Buffer { $0.contains(self) }
  }
}
