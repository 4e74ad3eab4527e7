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
      while start > 0, start < end, line[start] & 0xC0 == 0x80 { start += 1 }
      while end < line.count, end > start, line[end] & 0xC0 == 0x80 { end -= 1 }
    }
    let text = String(decoding: line[start..<end], as: UTF8.self)
    let isClean = text.unicodeScalars.allSatisfy { !isControl($0) }
    let clean = isClean ? text : String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? " " : $0 }))
    return (start > 0 ? "…" : "") + clean + (end < line.count ? "…" : "")
  }

  private static func isControl(_ scalar: UnicodeScalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }
}
