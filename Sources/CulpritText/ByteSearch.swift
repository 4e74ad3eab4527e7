#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Finds bytes by looking at many at once.
public enum ByteSearch {
  /// The offset of the first such byte in `range`; `nil` when there is none.
  @inline(__always)
  public static func first(_ byte: UInt8, in bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Int? {
    guard let base = bytes.baseAddress, !range.isEmpty else { return nil }
    guard let found = memchr(base + range.lowerBound, Int32(byte), range.count) else { return nil }
    return UnsafeRawPointer(found) - base
  }

  /// Whether a text stands in the bytes.
  public static func holds(_ text: StaticString, in bytes: UnsafeRawBufferPointer) -> Bool {
    let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    guard let initial = wanted.first, wanted.count <= bytes.count else { return wanted.isEmpty }
    let starts = bytes.count - wanted.count + 1
    var from = 0
    while let start = first(initial, in: bytes, from..<starts) {
      if (1..<wanted.count).allSatisfy({ bytes[start + $0] == wanted[$0] }) { return true }
      from = start + 1
    }
    return false
  }

  /// The offset of the last such byte in `range`; `nil` when there is none.
  @inline(__always)
  public static func last(_ byte: UInt8, in bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Int? {
    // memrchr is an extension of some C libraries, which Swift does not see.
    let wanted = SIMD16<UInt8>(repeating: byte)
    var end = range.upperBound
    while end - range.lowerBound >= 16 {
      let group = bytes.loadUnaligned(fromByteOffset: end - 16, as: SIMD16<UInt8>.self)
      if any(group .== wanted) { break }
      end -= 16
    }
    return (range.lowerBound..<end).last { bytes[$0] == byte }
  }
}
