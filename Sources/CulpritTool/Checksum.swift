/// Tells whether bytes were written to their end and are those that were meant. No protection against anybody who wants to deceive.
struct Checksum {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Adds the bytes of a text, and that it ends there.
  mutating func add(_ text: some Collection<UInt8>) {
    let isDone: Void? = text.withContiguousStorageIfAvailable { add($0) }
    if isDone == nil { Array(text).withUnsafeBufferPointer { add($0) } }
  }

  /// Adds bytes, eight at a time, and that they end there.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(bytes)
    var offset = 0
    while offset + 8 <= raw.count {
      mix(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      offset += 8
    }
    while offset < raw.count {
      mix(UInt64(raw[offset]))
      offset += 1
    }
    mix(UInt64(raw.count))
  }

  private mutating func mix(_ word: UInt64) {
    // The golden ratio of 2⁶⁴ (Knuth).
    value = (value ^ word) &* 0x9E37_79B9_7F4A_7C15
    value ^= value &>> 32
  }
}
