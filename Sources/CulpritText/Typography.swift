/// Replaces characters that look like ASCII but are not.
enum Typography {
  /// Makes curly quotes straight and disarms the two characters that a caseless pattern would take for `k` and `s`.
  static func straighten(_ text: inout [UInt8]) {
    var write = 0
    var read = 0
    while read < text.count {
      if text[read] == 0xE2, read + 2 < text.count, text[read + 1] == 0x80, let plain = quote(text[read + 2]) {
        text[write] = plain
        read += 3
      } else if text[read] == 0xE2, read + 2 < text.count, text[read + 1] == 0x84, text[read + 2] == 0xAA {
        // U+212A, the Kelvin sign, equals `k` in PCRE2's caseless matching; the prefilter would not have found it.
        text[write] = UInt8(ascii: "?")
        read += 3
      } else if text[read] == 0xC5, read + 1 < text.count, text[read + 1] == 0xBF {
        // U+017F, the long s, likewise.
        text[write] = UInt8(ascii: "?")
        read += 2
      } else {
        text[write] = text[read]
        read += 1
      }
      write += 1
    }
    text.removeLast(text.count - write)
  }

  /// The straight form of U+2018 to U+201F, given the last byte of its UTF-8 form.
  private static func quote(_ last: UInt8) -> UInt8? {
    switch last {
    case 0x98...0x9B: UInt8(ascii: "'")
    case 0x9C...0x9F: UInt8(ascii: "\"")
    default: nil
    }
  }
}
