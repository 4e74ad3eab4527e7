/// The second look at a place of a text, with all eight bytes of a literal that are known there.
///
/// Of a long literal these are the eight bytes at the place. A literal of eight to ten bytes may have only five bytes left there, and three before it: the
/// window of eight bytes then begins up to three bytes earlier. So four windows are looked up, those that begin earlier in a small table of their own, since
/// few literals are short.
struct WindowFilter: Sendable {
  private let bits: [UInt64]
  private let shift: UInt64
  private let earlierBits: [UInt64]
  private let earlierShift: UInt64

  /// By how many bytes a window can begin before the place.
  static let reach = Gram.long - Gram.short

  /// Collects what a filter has to let through.
  struct Builder {
    private var windows: [UInt64] = []
    private var earlierWindows: [UInt64] = []

    init(grams: Int) { windows.reserveCapacity(grams) }

    /// Adds the place of a literal at which its bytes from `offset` on stand.
    mutating func add(_ literal: UnsafeRawBufferPointer, at offset: Int) {
      let step = max(0, offset + Gram.long - literal.count)
      let window = Gram.folded(literal, at: offset - step, length: Gram.long)
      if step == 0 { windows.append(window) } else { earlierWindows.append(window) }
    }

    /// The filter.
    var filter: WindowFilter {
      // Three windows of each place are looked up in the small table, so it is sparser.
      let (bits, shift) = Self.table(of: windows, bitsPerWindow: 20)
      let (earlierBits, earlierShift) = Self.table(of: earlierWindows, bitsPerWindow: 96)
      return WindowFilter(bits: bits, shift: shift, earlierBits: earlierBits, earlierShift: earlierShift)
    }

    /// A bit for each hash value: whether a window has it. The sparser, the fewer are found in vain; the denser, the more of the table stays in a core's cache.
    private static func table(of windows: [UInt64], bitsPerWindow: Int) -> (bits: [UInt64], shift: UInt64) {
      let count = 1 << (Int.bitWidth - 1 - max(bitsPerWindow * windows.count, 1 << 12).leadingZeroBitCount)
      let shift = UInt64(64 - count.trailingZeroBitCount)
      var bits = [UInt64](repeating: 0, count: count / 64)
      for window in windows {
        let hash = (window &* Gram.multiplier) &>> shift
        bits[Int(hash >> 6)] |= 1 &<< (hash & 63)
      }
      return (bits, shift)
    }
  }

  /// Keeps those of some places that pass, without a branch, as `GramFilter` does.
  ///
  /// - Parameters:
  ///   - places: offsets from `start`; the first ones are replaced by those that pass.
  ///   - count: how many.
  ///   - start: the first byte of the block of a text; before it three more have to stand.
  /// - Returns: how many pass.
  @inline(__always)
  func keep(_ places: UnsafeMutablePointer<UInt16>, count: Int, from start: UnsafeRawPointer) -> Int {
    let shift = self.shift
    let earlierShift = self.earlierShift
    return bits.withUnsafeBufferPointer { bits in
      earlierBits.withUnsafeBufferPointer { earlierBits in
        guard let table = bits.baseAddress, let earlierTable = earlierBits.baseAddress else {
          preconditionFailure("the tables are never empty")
        }
        @inline(__always)
        func look(_ offset: Int, in table: UnsafePointer<UInt64>, _ shift: UInt64) -> UInt64 {
          let window = start.loadUnaligned(fromByteOffset: offset, as: UInt64.self) | Gram.caseBits
          let hash = (window &* Gram.multiplier) &>> shift
          return table[Int(truncatingIfNeeded: hash &>> 6)] &>> hash
        }
        var kept = 0
        for index in 0..<count {
          let place = places[index]
          let offset = Int(place)
          let isThere =
            look(offset, in: table, shift) | look(offset &- 1, in: earlierTable, earlierShift)
            | look(offset &- 2, in: earlierTable, earlierShift) | look(offset &- 3, in: earlierTable, earlierShift)
          places[kept] = place
          kept &+= Int(truncatingIfNeeded: isThere & 1)
        }
        return kept
      }
    }
  }
}
