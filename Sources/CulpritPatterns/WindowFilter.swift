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
    private var bits: [UInt64]
    private let shift: UInt64

    /// - Parameters:
    ///   - windows: how many will be added.
    ///   - bitsPerWindow: the more, the fewer windows are found in vain; the fewer, the more of the table stays in a core's cache.
    init(windows: Int, bitsPerWindow: Int) {
      let count = 1 << (Int.bitWidth - 1 - max(bitsPerWindow * windows, 1 << 12).leadingZeroBitCount)
      shift = UInt64(64 - count.trailingZeroBitCount)
      bits = [UInt64](repeating: 0, count: count / 64)
    }

    /// Adds the window of a gram.
    mutating func add(_ gram: LiteralGram) {
      let hash = (gram.window &* Gram.multiplier) &>> shift
      bits[Int(truncatingIfNeeded: hash &>> 6)] |= 1 &<< (hash & 63)
    }

    /// The filter.
    var filter: WindowFilter { WindowFilter(bits: bits, shift: shift) }
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
