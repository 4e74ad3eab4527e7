/// A `{fact}` or `{fact|stand-in}` in a title or text.
struct Placeholder {
  /// What stands between the brace and the `|` or the closing brace.
  let name: String
  /// The offset of the name in the text, in bytes.
  let offset: Int

  /// The placeholders of a line.
  ///
  /// Braces of other notations are passed over: `${NAME}`, `${{ … }}`, `%{http_code}`, `stash@{0}`, `{{.Name}}`.
  static func find(in text: some Collection<UInt8>) -> [Placeholder] {
    let bytes = Array(text)
    var found: [Placeholder] = []
    var offset = 0
    while let open = bytes[offset...].firstIndex(of: UInt8(ascii: "{")) {
      offset = open + 1
      if offset < bytes.count, bytes[offset] == UInt8(ascii: "{") {
        while offset < bytes.count, bytes[offset] != UInt8(ascii: "}") { offset += 1 }
        continue
      }
      if open > 0, foreign.contains(bytes[open - 1]) { continue }
      var end = offset
      while end < bytes.count, isNamePart(bytes[end]) { end += 1 }
      guard end > offset, end < bytes.count, isLetter(bytes[offset]) else { continue }
      let isClosed = bytes[end] == UInt8(ascii: "}")
      let hasStandIn = bytes[end] == UInt8(ascii: "|") && bytes[end...].contains(UInt8(ascii: "}"))
      guard isClosed || hasStandIn else { continue }
      found.append(Placeholder(name: String(decoding: bytes[offset..<end], as: UTF8.self), offset: offset))
    }
    return found
  }

  private static let foreign = Set("$%@\\#".utf8)

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_")
  }
}
