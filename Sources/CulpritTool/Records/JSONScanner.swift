/// Walks over JSON text (RFC 8259) without building a value: the few values that are wanted are read, the others are checked and skipped.
struct JSONScanner {
  /// What is wrong with a text, and where.
  struct Problem: Error, Hashable {
    let message: String
    /// The byte, counted from 0.
    let offset: Int
  }

  /// Deeper values are refused: the walk is recursive.
  private static let deepest = 256

  private let bytes: [UInt8]
  private(set) var offset = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Reads an object.
  ///
  /// - Parameter member: is called for each member, with its name; has to read or skip the value.
  /// - Throws: what is wrong.
  mutating func readObject(
    _ member: (inout JSONScanner, [UInt8]) throws(Problem) -> Void
  ) throws(Problem) {
    try expect(UInt8(ascii: "{"), "an object is expected, {…}")
    skipBlanks()
    if take(UInt8(ascii: "}")) { return }
    while true {
      skipBlanks()
      let name = try readString()
      skipBlanks()
      try expect(UInt8(ascii: ":"), "a colon is missing behind a name")
      skipBlanks()
      try member(&self, name)
      skipBlanks()
      if take(UInt8(ascii: "}")) { return }
      try expect(UInt8(ascii: ","), "a comma or the end of the object is missing")
    }
  }

  /// Skips blanks, and fails if anything else stands behind.
  mutating func expectEnd() throws(Problem) {
    skipBlanks()
    if offset < bytes.count { throw problem("something stands behind the object") }
  }

  /// Skips a value, whatever it is.
  ///
  /// - Returns: where it stands.
  @discardableResult
  mutating func skipValue(depth: Int = 0) throws(Problem) -> Range<Int> {
    guard depth < Self.deepest else { throw problem("values are nested too deep") }
    let start = offset
    switch peek {
    case UInt8(ascii: "\""): try skipString()
    case UInt8(ascii: "{"):
      try readObject { (scanner, _) throws(Problem) in try scanner.skipValue(depth: depth + 1) }
    case UInt8(ascii: "["): try skipArray(depth: depth)
    case UInt8(ascii: "t"): try skipWord("true")
    case UInt8(ascii: "f"): try skipWord("false")
    case UInt8(ascii: "n"): try skipWord("null")
    default: try skipNumber()
    }
    return start..<offset
  }

  /// Reads a string. Half of a surrogate pair becomes U+FFFD; bytes that are no UTF-8 stay as they are.
  mutating func readString() throws(Problem) -> [UInt8] {
    try expect(UInt8(ascii: "\""), "a string is expected")
    var text: [UInt8] = []
    while true {
      let run = offset
      while let byte = peek, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { offset += 1 }
      text.append(contentsOf: bytes[run..<offset])
      guard let byte = peek else { throw problem("a string does not end") }
      offset += 1
      switch byte {
      case UInt8(ascii: "\""): return text
      case UInt8(ascii: "\\"): try readEscape(into: &text)
      default:
        offset -= 1
        throw problem("a control character in a string has to be escaped")
      }
    }
  }

  /// Skips blanks (RFC 8259, 2).
  mutating func skipBlanks() {
    while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { offset += 1 }
  }

  /// The byte that comes next; `nil` at the end.
  var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  // MARK: Parts

  private mutating func readEscape(into text: inout [UInt8]) throws(Problem) {
    guard let byte = peek else { throw problem("a string does not end") }
    offset += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): try readUnicodeEscape(into: &text)
    default:
      offset -= 1
      throw problem("there is no such escape in JSON")
    }
  }

  private mutating func readUnicodeEscape(into text: inout [UInt8]) throws(Problem) {
    var value = try readFourDigits()
    if (0xD800...0xDBFF).contains(value), offset + 1 < bytes.count, bytes[offset] == UInt8(ascii: "\\"),
      bytes[offset + 1] == UInt8(ascii: "u")
    {
      let before = offset
      offset += 2
      let low = try readFourDigits()
      if (0xDC00...0xDFFF).contains(low) {
        value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      } else {
        // Not the other half: it is read again by itself.
        offset = before
      }
    }
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    text.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
  }

  private mutating func readFourDigits() throws(Problem) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        throw problem("\\u needs four hexadecimal digits")
      }
      value = value << 4 | UInt32(digit)
      offset += 1
    }
    return value
  }

  private mutating func skipString() throws(Problem) {
    // Read and dropped: the escapes have to be right in any case.
    _ = try readString()
  }

  private mutating func skipArray(depth: Int) throws(Problem) {
    offset += 1
    skipBlanks()
    if take(UInt8(ascii: "]")) { return }
    while true {
      skipBlanks()
      try skipValue(depth: depth + 1)
      skipBlanks()
      if take(UInt8(ascii: "]")) { return }
      try expect(UInt8(ascii: ","), "a comma or the end of the list is missing")
    }
  }

  private mutating func skipWord(_ word: StaticString) throws(Problem) {
    let length = word.utf8CodeUnitCount
    let matches =
      offset + length <= bytes.count && (0..<length).allSatisfy { bytes[offset + $0] == word.utf8Start[$0] }
    guard matches else { throw problem("a value is expected") }
    offset += length
  }

  private mutating func skipNumber() throws(Problem) {
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try skipDigits() }
    if take(UInt8(ascii: ".")) { try skipDigits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try skipDigits()
    }
  }

  private mutating func skipDigits() throws(Problem) {
    let start = offset
    while let byte = peek, (0x30...0x39).contains(byte) { offset += 1 }
    if offset == start { throw problem("a value is expected") }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    offset += 1
    return true
  }

  private mutating func expect(_ byte: UInt8, _ message: String) throws(Problem) {
    guard take(byte) else { throw problem(message) }
  }

  private func problem(_ message: String) -> Problem { Problem(message: message, offset: offset) }
}
