/// The bytes of a text, with the questions that detectors ask.
struct ByteText {
  private let bytes: [UInt8]
  /// A bit for each ASCII character that occurs: most detectors ask for something that is not there at all.
  private let present: (low: UInt64, high: UInt64)

  /// The bytes of a text.
  init(_ text: String) {
    bytes = Array(text.utf8)
    present = bytes.reduce(into: (low: 0, high: 0)) { bits, byte in
      if byte < 64 { bits.low |= 1 << UInt64(byte) } else if byte < 128 { bits.high |= 1 << UInt64(byte - 64) }
    }
  }

  /// How many bytes there are.
  var count: Int { bytes.count }

  /// The byte at an offset; 0 outside the text.
  subscript(offset: Int) -> UInt8 { bytes.indices.contains(offset) ? bytes[offset] : 0 }

  /// The bytes of a range.
  subscript(range: Range<Int>) -> ArraySlice<UInt8> { bytes[range.clamped(to: 0..<bytes.count)] }

  /// The text of a range in lower case (ASCII only).
  func lowercased(_ range: Range<Int>) -> String {
    String(decoding: self[range].map(\.lowercased), as: UTF8.self)
  }

  /// The offsets at which a text stands.
  func occurrences(of needle: String, ignoringCase: Bool = false) -> [Int] {
    let isPossible = needle.utf8.allSatisfy { byte in
      holds(byte) || (ignoringCase && byte.isLetter && holds(byte ^ 0x20))
    }
    let wanted = ignoringCase ? needle.utf8.map(\.lowercased) : Array(needle.utf8)
    guard isPossible, let first = wanted.first, wanted.count <= count else { return [] }
    var offsets: [Int] = []
    bytes.withUnsafeBufferPointer { bytes in
      for offset in 0...(bytes.count - wanted.count) {
        let byte = ignoringCase ? bytes[offset].lowercased : bytes[offset]
        guard byte == first else { continue }
        var index = 1
        while index < wanted.count,
          (ignoringCase ? bytes[offset + index].lowercased : bytes[offset + index]) == wanted[index]
        {
          index += 1
        }
        if index == wanted.count { offsets.append(offset) }
      }
    }
    return offsets
  }

  /// Whether an ASCII character may occur; always true for other bytes.
  private func holds(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<64: present.low & 1 << UInt64(byte) != 0
    case 64..<128: present.high & 1 << UInt64(byte - 64) != 0
    default: true
    }
  }

  /// The first offset from `start` at which a byte does not hold the condition, at most `limit`.
  func end(from start: Int, limit: Int? = nil, while condition: (UInt8) -> Bool) -> Int {
    let last = min(limit ?? count, count)
    var offset = start
    while offset < last, condition(bytes[offset]) { offset += 1 }
    return offset
  }

  /// The lowest offset from which all bytes up to `end` hold the condition.
  func start(before end: Int, while condition: (UInt8) -> Bool) -> Int {
    var offset = end
    while offset > 0, condition(bytes[offset - 1]) { offset -= 1 }
    return offset
  }

  /// The last offset of a byte in a range.
  func last(_ byte: UInt8, in range: Range<Int>) -> Int? { self[range].lastIndex(of: byte) }

  /// Whether the words of a range are plain letters, as in prose.
  func isLetters(_ range: Range<Int>) -> Bool { !range.isEmpty && self[range].allSatisfy(\.isLetter) }
}
