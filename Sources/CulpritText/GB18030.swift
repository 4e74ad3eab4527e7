#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Turns GB18030, the encoding of Chinese Windows consoles (code pages 936 and 54936), into UTF-8.
public enum GB18030 {
  /// The text in UTF-8; `nil` when the bytes are not GB18030 or the system has no converter for it.
  public static func decode(_ bytes: UnsafeRawBufferPointer) -> [UInt8]? {
    guard looksPlausible(bytes) else { return nil }
    let converter = iconv_open("UTF-8", "GB18030")
    // iconv_open(3): the value -1, as a pointer, is the failure.
    guard converter != iconv_t(bitPattern: -1), let converter else { return nil }
    defer { iconv_close(converter) }
    // Two bytes become three at the most, four become four.
    var output = [UInt8](repeating: 0, count: bytes.count * 2 + 4)
    let capacity = output.count
    let written = output.withUnsafeMutableBytes { target -> Int? in
      var input = UnsafeMutablePointer(mutating: bytes.bindMemory(to: CChar.self).baseAddress)
      var inputLeft = bytes.count
      var outputPointer = target.bindMemory(to: CChar.self).baseAddress
      var outputLeft = capacity
      let result = iconv(converter, &input, &inputLeft, &outputPointer, &outputLeft)
      return result == Int.max.magnitude || inputLeft > 0 || result == -1 ? nil : capacity - outputLeft
    }
    guard let written else { return nil }
    output.removeLast(capacity - written)
    return output
  }

  /// A lead byte from 0x81 to 0xFE with a trail byte from 0x40 (two bytes) or from 0x30 to 0x39 (four bytes): GB 18030-2005, section 4.
  private static func looksPlausible(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let lead = bytes[offset]
      if lead < 0x80 {
        offset += 1
        continue
      }
      guard lead != 0x80, lead != 0xFF, offset + 1 < bytes.count else { return false }
      let trail = bytes[offset + 1]
      if (0x30...0x39).contains(trail) {
        offset += 4
      } else if trail >= 0x40, trail != 0x7F, trail != 0xFF {
        offset += 2
      } else {
        return false
      }
    }
    return offset == bytes.count
  }
}
