/// A word of a line of advice, as the search for unsafe advice sees it.
struct AdviceWord {
  /// The word as it stands.
  let text: String
  /// The word in lower case.
  let folded: String
  /// Where it stands in the line, in bytes.
  let range: Range<Int>

  /// Whether it ends a command: `|`, `;` or `&`.
  var endsCommand: Bool { range.count == 1 && ["|", ";", "&"].contains(text) }

  /// The words of a line. What stands between them (white space, quotes, `=`, `:`, brackets) is left out.
  static func words(of line: some Collection<UInt8>) -> [AdviceWord] {
    let bytes = Array(line)
    var words: [AdviceWord] = []
    var start = 0
    for end in 0...bytes.count where end == bytes.count || separators.contains(bytes[end]) {
      if start < end { words.append(AdviceWord(bytes, start..<end)) }
      if end < bytes.count, commandEnds.contains(bytes[end]) { words.append(AdviceWord(bytes, end..<end + 1)) }
      start = end + 1
    }
    return words
  }

  private init(_ bytes: [UInt8], _ range: Range<Int>) {
    var range = range
    // A full stop ends the sentence, not the word.
    while range.count > 1, bytes[range.upperBound - 1] == UInt8(ascii: ".") {
      range = range.lowerBound..<range.upperBound - 1
    }
    text = String(decoding: bytes[range], as: UTF8.self)
    folded = text.lowercased()
    self.range = range
  }

  private static let separators = Set(" \t=\"'`:,;()[]{}|<>&".utf8)
  private static let commandEnds = Set("|;&".utf8)
}
