/// Tells files that are no text: programs, pictures, databases.
public enum BinaryContent {
  /// How many bytes at the start decide; fewer only if the file is shorter.
  public static let sampleLength = 8 * 1024

  /// Whether a file that starts with these bytes is no text.
  ///
  /// Text may be in UTF-16 and may hold a stray zero in every line, as the logs of crashed machines do. So it is the share of bytes that no
  /// text has which decides: more than 3 in 100. Random bytes have 10.
  public static func isBinary(_ sample: UnsafeRawBufferPointer) -> Bool {
    if marks.contains(where: { sample.starts(with: $0.utf8) }) { return true }
    guard StreamEncoding.detect(sample).encoding == .utf8 else { return false }
    let foreign = sample.prefix(sampleLength).count { isForeign[Int($0)] }
    return foreign * 100 > min(sample.count, sampleLength) * 3
  }

  /// Starts of files whose beginning can look like text.
  private static let marks = ["%PDF-", "\u{7F}ELF", "SQLite format 3\0"]

  /// Control characters that no tool prints: all but BEL, BS, TAB, LF, VT, FF, CR, SO, SI, ESC.
  private static let isForeign: [Bool] = (0..<256).map { $0 < 0x20 && !(7...15).contains($0) && $0 != 0x1B }
}
