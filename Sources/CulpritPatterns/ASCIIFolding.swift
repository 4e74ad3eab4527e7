/// Lower case for the letters A to Z; all other bytes stay as they are.
enum ASCIIFolding {
  @inline(__always)
  static func folded(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
  }
}
