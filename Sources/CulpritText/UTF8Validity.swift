/// Tells valid UTF-8 from other encodings.
public enum UTF8Validity {
  /// Whether some byte is outside ASCII.
  public static func hasNonASCII(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var offset = asciiBlocks(in: bytes, from: 0)
    while offset < bytes.count {
      if bytes[offset] >= 0x80 { return true }
      offset += 1
    }
    return false
  }

  /// Whether the bytes are well-formed UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF).
  public static func isValid(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var offset = 0
    while offset < bytes.count {
      offset = asciiBlocks(in: bytes, from: offset)
      // Up to the end of the block in which there is more than ASCII.
      let end = min(offset + blockLength, bytes.count)
      while offset < end {
        let lead = bytes[offset]
        if lead < 0x80 {
          offset += 1
          continue
        }
        guard let length = sequenceLength(bytes, at: offset, lead: lead) else { return false }
        offset += length
      }
    }
    return true
  }

  private static let blockLength = 64

  /// Where the first block begins that holds more than ASCII, or that is not a whole one.
  private static func asciiBlocks(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    var offset = start
    while offset + blockLength <= bytes.count {
      var all: UInt64 = 0
      for place in stride(from: 0, to: blockLength, by: 8) {
        all |= bytes.loadUnaligned(fromByteOffset: offset + place, as: UInt64.self)
      }
      guard all & 0x8080_8080_8080_8080 == 0 else { break }
      offset += blockLength
    }
    return offset
  }

  private static func sequenceLength(_ bytes: UnsafeRawBufferPointer, at offset: Int, lead: UInt8) -> Int? {
    let length: Int
    let second: ClosedRange<UInt8>
    switch lead {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard offset + length <= bytes.count, second.contains(bytes[offset + 1]) else { return nil }
    for index in (offset + 2)..<max(offset + 2, offset + length) where bytes[index] & 0xC0 != 0x80 { return nil }
    return length
  }
}
