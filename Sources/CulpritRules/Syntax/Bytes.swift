/// The bytes that the rule language gives a meaning.
enum Bytes {
  static let space = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")
  static let hash = UInt8(ascii: "#")

  static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == tab }
}

extension SourceFile {
  /// The stretch without the white space at its start.
  func trimmedStart(_ range: SourceRange) -> SourceRange {
    var start = range.start
    while start < range.end, Bytes.isBlank(bytes[start]) { start += 1 }
    return SourceRange(start, range.end)
  }

  /// The stretch without the white space at its start and its end.
  func trimmed(_ range: SourceRange) -> SourceRange {
    let rest = trimmedStart(range)
    var end = rest.end
    while end > rest.start, Bytes.isBlank(bytes[end - 1]) { end -= 1 }
    return SourceRange(rest.start, end)
  }

  /// The first word of a stretch that does not start with white space.
  func firstWord(_ range: SourceRange) -> SourceRange {
    var end = range.start
    while end < range.end, !Bytes.isBlank(bytes[end]) { end += 1 }
    return SourceRange(range.start, end)
  }

  /// All words of a stretch.
  func words(_ range: SourceRange) -> [SourceRange] {
    var words: [SourceRange] = []
    var rest = trimmed(range)
    while !rest.isEmpty {
      let word = firstWord(rest)
      words.append(word)
      rest = trimmedStart(SourceRange(word.end, rest.end))
    }
    return words
  }
}
