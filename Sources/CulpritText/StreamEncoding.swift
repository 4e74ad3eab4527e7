/// The encoding of a whole stream.
///
/// UTF-8 is also the answer for every encoding that keeps line feeds as single bytes: such lines are looked at one by one.
public enum StreamEncoding: Sendable, Hashable {
  /// Bytes in which a line feed is one byte.
  case utf8
  /// Little-endian UTF-16, what Windows PowerShell's `>` writes.
  case utf16LittleEndian
  /// Big-endian UTF-16.
  case utf16BigEndian

  /// How many bytes at the start of a stream decide; fewer only if the stream is shorter.
  public static let sampleLength = 256

  /// Judges by the byte order mark, or, without one, by zeros on every other place.
  ///
  /// - Returns: the encoding and the length of the byte order mark.
  public static func detect(_ sample: UnsafeRawBufferPointer) -> (encoding: StreamEncoding, markLength: Int) {
    if sample.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if sample.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if sample.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    let pairs = min(sample.count, sampleLength) / 2
    guard pairs >= 8 else { return (.utf8, 0) }
    let zerosFirst = (0..<pairs).count { sample[2 * $0] == 0 && sample[2 * $0 + 1] != 0 }
    let zerosSecond = (0..<pairs).count { sample[2 * $0 + 1] == 0 && sample[2 * $0] != 0 }
    // ASCII as UTF-16 has a zero in each pair; a log with a stray NUL in every line does not.
    if zerosSecond * 10 >= pairs * 8 { return (.utf16LittleEndian, 0) }
    if zerosFirst * 10 >= pairs * 8 { return (.utf16BigEndian, 0) }
    return (.utf8, 0)
  }
}
