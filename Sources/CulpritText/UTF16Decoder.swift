/// Turns UTF-16 into UTF-8, chunk by chunk.
public struct UTF16Decoder: Sendable {
  private let isBigEndian: Bool
  private var oddByte: UInt8?
  private var highSurrogate: UInt16?

  /// A decoder for one stream.
  public init(isBigEndian: Bool) {
    self.isBigEndian = isBigEndian
  }

  /// Appends the text of the bytes to `output`; what is incomplete at the end waits for the next call.
  public mutating func decode(_ bytes: UnsafeRawBufferPointer, into output: inout [UInt8]) {
    for byte in bytes {
      guard let first = oddByte else {
        oddByte = byte
        continue
      }
      oddByte = nil
      append(isBigEndian ? UInt16(first) << 8 | UInt16(byte) : UInt16(byte) << 8 | UInt16(first), to: &output)
    }
  }

  /// Appends a replacement character when the stream ended inside a character.
  public mutating func finish(into output: inout [UInt8]) {
    if oddByte != nil || highSurrogate != nil { Self.append(UnicodeScalar(0xFFFD), to: &output) }
    oddByte = nil
    highSurrogate = nil
  }

  private mutating func append(_ unit: UInt16, to output: inout [UInt8]) {
    if let high = highSurrogate {
      highSurrogate = nil
      if (0xDC00...0xDFFF).contains(unit) {
        let value = 0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(unit) - 0xDC00)
        Self.append(UnicodeScalar(value), to: &output)
        return
      }
      Self.append(UnicodeScalar(0xFFFD), to: &output)
    }
    if (0xD800...0xDBFF).contains(unit) {
      highSurrogate = unit
    } else {
      Self.append(UnicodeScalar(UInt32(unit)) ?? UnicodeScalar(0xFFFD), to: &output)
    }
  }

  private static func append(_ scalar: UnicodeScalar?, to output: inout [UInt8]) {
    guard let scalar else { return }
    output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
