/// What a file is packed with, judged by its first bytes: names lie, and logs come without extensions.
public enum ArchiveKind: Sendable, Hashable {
  /// A zip archive.
  case zip
  /// A tar archive that is not compressed.
  case tar
  /// One stream compressed by gzip, bzip2, xz or zstd: a single log, or a tar archive.
  case compressed

  /// How many bytes at the start decide; fewer only if the file is shorter.
  public static let sampleLength = 512

  /// The kind of a file that starts with these bytes; `nil` for anything that is no archive.
  public static func detect(_ sample: UnsafeRawBufferPointer) -> ArchiveKind? {
    if zipStarts.contains(where: sample.starts) { return .zip }
    if compressedStarts.contains(where: sample.starts) || isBzip2(sample) || isSkippableZstandard(sample) {
      return .compressed
    }
    return isTarHeader(sample) ? .tar : nil
  }

  /// A member, and an archive without any.
  private static let zipStarts: [[UInt8]] = [[0x50, 0x4B, 3, 4], [0x50, 0x4B, 5, 6]]

  /// gzip (RFC 1952, deflate), xz, zstd (RFC 8878).
  private static let compressedStarts: [[UInt8]] = [
    [0x1F, 0x8B, 8], [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], [0x28, 0xB5, 0x2F, 0xFD],
  ]

  /// `BZh`, the block size, then the first block or, in an empty file, the end.
  private static func isBzip2(_ sample: UnsafeRawBufferPointer) -> Bool {
    guard sample.count >= 10, sample.starts(with: "BZh".utf8) else { return false }
    guard (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(sample[3]) else { return false }
    let block = sample[4..<10]
    return block.elementsEqual([0x31, 0x41, 0x59, 0x26, 0x53, 0x59])
      || block.elementsEqual([0x17, 0x72, 0x45, 0x38, 0x50, 0x90])
  }

  /// What zstd's parallel writers put in front.
  private static func isSkippableZstandard(_ sample: UnsafeRawBufferPointer) -> Bool {
    sample.count >= 4 && sample[0] & 0xF0 == 0x50 && sample[1..<4].elementsEqual([0x2A, 0x4D, 0x18])
  }

  /// A tar header holds the sum of its own bytes, with the field of the sum itself as blanks: no text passes that by chance.
  private static func isTarHeader(_ sample: UnsafeRawBufferPointer) -> Bool {
    guard sample.count >= 512, sample[0] != 0 else { return false }
    let field = 148..<156
    var recorded = 0
    for byte in sample[field] where byte != UInt8(ascii: " ") && byte != 0 {
      guard (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(byte) else { return false }
      recorded = recorded * 8 + Int(byte - UInt8(ascii: "0"))
    }
    var sum = field.count * Int(UInt8(ascii: " "))
    for place in 0..<512 where !field.contains(place) { sum += Int(sample[place]) }
    return recorded == sum
  }
}
