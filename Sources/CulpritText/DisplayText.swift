/// Makes bytes of a log fit to be kept as text.
public enum DisplayText {
  /// The longest excerpt of a line that is kept, in bytes.
  public static let excerptLimit = 600

  /// The line as text: invalid UTF-8 replaced, control characters gone, cut around `focus` when it is too long.
  ///
  /// - Parameters:
  ///   - line: the bytes of the line.
  ///   - focus: the offset of the byte that has to stay visible.
  /// - Returns: text of at most `excerptLimit` bytes.
  public static func excerpt(of line: UnsafeRawBufferPointer, around focus: Int = 0) -> String {
    var start = 0
    var end = line.count
    if line.count > excerptLimit {
      start = max(0, min(focus - excerptLimit / 4, line.count - excerptLimit))
      end = min(line.count, start + excerptLimit)
      if start > 0 { start = wordStart(in: line, atOrAfter: start) }
      if end < line.count { end = wordEnd(in: line, atOrBefore: end) }
      while start > 0, start < end, line[start] & 0xC0 == 0x80 { start += 1 }
      while end < line.count, end > start, line[end] & 0xC0 == 0x80 { end -= 1 }
    }
    let text = String(decoding: line[start..<end], as: UTF8.self)
    let isClean = text.unicodeScalars.allSatisfy { !isControl($0) }
    let clean = isClean ? text : String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? " " : $0 }))
    return (start > 0 ? "…" : "") + clean + (end < line.count ? "…" : "")
  }

  // A cut in the middle of a word could leave half a password that nothing marks as one any more, and a cut behind `Bearer` a whole one. So
  // cuts are made between words, and what follows such a mark goes too.

  /// How far a cut is moved to find the end of a word, in bytes.
  private static let longestMove = 120
  private static let boundaries = Set(" \t,;&\"'{}[]()<>|".utf8)
  private static let marks = ["bearer", "basic", "token", "password", "authorization", "cookie", ":", "="].map {
    Array($0.utf8)
  }

  private static func wordStart(in line: UnsafeRawBufferPointer, atOrAfter offset: Int) -> Int {
    var start = offset
    for _ in 0..<3 {
      guard let boundary = line[start..<min(start + longestMove, line.count)].firstIndex(where: boundaries.contains)
      else {
        return start
      }
      start = boundary + 1
      let before = line[max(0, boundary - 16)..<boundary].map { $0 | 0x20 }
      guard marks.contains(where: { mark in before.suffix(mark.count).elementsEqual(mark.map { $0 | 0x20 }) }) else {
        break
      }
    }
    return start
  }

  private static func wordEnd(in line: UnsafeRawBufferPointer, atOrBefore offset: Int) -> Int {
    line[max(0, offset - longestMove)..<offset].lastIndex(where: boundaries.contains) ?? offset
  }

  private static func isControl(_ scalar: UnicodeScalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }
}
