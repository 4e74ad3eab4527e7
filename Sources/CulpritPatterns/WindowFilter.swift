/// The second look at a place of a text: at all eight bytes of a literal that are known there.
///
/// Of a long literal these are the eight bytes at the place. A literal of eight to ten bytes may have only five bytes left there, and three before it: the
/// window of eight bytes then begins up to three bytes earlier. So there is one filter for long literals and one for short ones, which looks at four windows.
struct WindowFilter: Sendable {
  /// A bit for each hash value: whether a window has it.
  private let bits: [UInt64]
  private let shift: UInt64

  /// Collects what a filter has to let through.
  struct Builder {
    private var windows: [UInt64] = []

    /// Adds the place of a literal at which its bytes from `offset` on stand.
    mutating func add(_ literal: UnsafeRawBufferPointer, at offset: Int) {
      let step = max(0, offset + Gram.long - literal.count)
      windows.append(Gram.folded(literal, at: offset - step, length: Gram.long))
    }

    /// The filter.
    ///
    /// - Parameter bitsPerWindow: the more, the fewer windows are found in vain; the fewer, the more of the table stays in a core's cache.
    /// - Returns: the filter.
    func filter(bitsPerWindow: Int) -> WindowFilter {
      let count = 1 << (Int.bitWidth - 1 - max(bitsPerWindow * windows.count, 1 << 12).leadingZeroBitCount)
      let shift = UInt64(64 - count.trailingZeroBitCount)
      var bits = [UInt64](repeating: 0, count: count / 64)
      for window in windows {
        let hash = (window &* Gram.multiplier) &>> shift
        bits[Int(hash >> 6)] |= 1 &<< (hash & 63)
      }
      return WindowFilter(bits: bits, shift: shift)
    }
  }

  /// By how many bytes the window of a short literal can begin before the place.
  static let reach = Gram.long - Gram.short

  /// Writes down those of some places that pass, without a branch, as `GramFilter` does.
  ///
  /// - Parameters:
  ///   - places: offsets from `start`.
  ///   - count: how many.
  ///   - start: the first byte of the block of a text; before it `reach` more have to stand.
  ///   - looksBack: whether windows that begin earlier are looked at too.
  ///   - kept: room for as many; may be where `places` are.
  /// - Returns: how many pass.
  @inline(__always)
  func keep(
    _ places: UnsafeMutablePointer<UInt16>, count: Int, from start: UnsafeRawPointer, lookingBack looksBack: Bool,
    in kept: UnsafeMutablePointer<UInt16>
  ) -> Int {
    let shift = self.shift
    return bits.withUnsafeBufferPointer { bits in
      guard let table = bits.baseAddress else { preconditionFailure("the table is never empty") }
      @inline(__always)
      func look(_ offset: Int) -> UInt64 {
        let window = start.loadUnaligned(fromByteOffset: offset, as: UInt64.self) | Gram.caseBits
        let hash = (window &* Gram.multiplier) &>> shift
        return table[Int(truncatingIfNeeded: hash &>> 6)] &>> hash
      }
      var number = 0
      for index in 0..<count {
        let place = places[index]
        let offset = Int(place)
        var isThere = look(offset)
        if looksBack { isThere |= look(offset &- 1) | look(offset &- 2) | look(offset &- 3) }
        kept[number] = place
        number &+= Int(truncatingIfNeeded: isThere & 1)
      }
      return number
    }
  }
}
