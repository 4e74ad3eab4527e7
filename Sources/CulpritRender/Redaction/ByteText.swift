/// The bytes of a text, with the questions that detectors ask.
struct ByteText {
  private let bytes: [UInt8]

  /// The bytes of a text.
  init(_ text: String) { bytes = Array(text.utf8) }

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
    let wanted = Array(needle.utf8)
    guard let first = wanted.first, wanted.count <= count else { return [] }
    return (0...(count - wanted.count)).filter { offset in
      guard bytes[offset] == first || ignoringCase else { return false }
      for index in wanted.indices {
        let byte = bytes[offset + index]
        guard byte == wanted[index] || (ignoringCase && byte.lowercased == wanted[index].lowercased) else {
          return false
        }
      }
      return true
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
