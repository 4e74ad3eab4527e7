/// Counts line feeds in raw bytes.
public enum LineFeeds {
  /// The number of line feeds in the bytes.
  public static func count(in bytes: UnsafeRawBufferPointer) -> Int {
    let width = 16
    let blocks = bytes.count / width
    let lineFeed = SIMD16<UInt8>(repeating: UInt8(ascii: "\n"))
    var total = 0
    var block = 0
    while block < blocks {
      // At most 255 rounds, so that the sixteen counters of one byte cannot overflow.
      let end = min(block + 255, blocks)
      var counters = SIMD16<UInt8>.zero
      while block < end {
        let group = bytes.loadUnaligned(fromByteOffset: block * width, as: SIMD16<UInt8>.self)
        counters.replace(with: counters &+ 1, where: group .== lineFeed)
        block += 1
      }
      for lane in 0..<width { total += Int(counters[lane]) }
    }
    for offset in (blocks * width)..<bytes.count where bytes[offset] == UInt8(ascii: "\n") { total += 1 }
    return total
  }
}
