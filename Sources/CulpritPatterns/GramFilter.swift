/// The first look at a place of a text: says of most places that no literal can stand there.
///
/// A table of 32-bit words, indexed by a hash of the five bytes at the place. In the word, the sixth byte picks a bit, since five bytes are often a part of an
/// ordinary word while six seldom are. A literal of eight bytes that ends with the five bytes leaves the sixth open and sets all bits.
struct GramFilter: Sendable {
  private let words: [UInt32]
  private let shift: UInt64

  /// Collects what a filter has to let through.
  struct Builder {
    private var words: [UInt32]
    private let shift: UInt64

    /// - Parameter grams: how many will be added, about. The more words there are for each gram, the fewer places pass in vain, and the less of the
    ///   table stays in a core's cache. For 28,000 grams 2¹⁶ words were the best over ordinary build logs, for 180,000 grams 2¹⁷.
    init(grams: Int) {
      let bits = max(16, Int.bitWidth - 1 - max(grams, 1).leadingZeroBitCount)
      words = [UInt32](repeating: 0, count: 1 << bits)
      shift = UInt64(64 - bits)
    }

    /// Adds a gram.
    mutating func add(_ gram: LiteralGram) {
      let index = Int(truncatingIfNeeded: (gram.short &* Gram.multiplier) &>> shift)
      words[index] |= gram.sixthByte.map { 1 &<< UInt32($0) } ?? .max
    }

    /// The filter.
    var filter: GramFilter { GramFilter(words: words, shift: shift) }
  }

  /// Writes down the places that pass.
  ///
  /// Whether a place passes is hard to foresee, and a branch that a processor foresees wrongly costs more than the look itself. So there is none: every place
  /// is written down, and the next one overwrites it unless it passed.
  ///
  /// - Parameters:
  ///   - start: the first byte of a block of a text; behind the last byte of the block eight more have to stand.
  ///   - rounds: the length of the block in units of `roundLength`.
  ///   - places: room for every place of the block and one more; gets the offsets from `start`.
  /// - Returns: how many places pass.
  @inline(__always)
  func collect(
    from start: UnsafeRawPointer, rounds: Int, into places: UnsafeMutablePointer<UInt16>
  ) -> Int {
    let shift = self.shift
    return words.withUnsafeBufferPointer { words in
      guard let table = words.baseAddress else { preconditionFailure("the table is never empty") }
      var count = 0
      @inline(__always)
      func look(_ offset: Int) {
        let gram = start.loadUnaligned(fromByteOffset: offset, as: UInt64.self) | Gram.caseBits
        let index = Int(truncatingIfNeeded: ((gram &<< Gram.shortGap) &* Gram.multiplier) &>> shift)
        let isThere = (table[index] &>> UInt32(truncatingIfNeeded: gram &>> Gram.sixthByte)) & 1
        places[count] = UInt16(truncatingIfNeeded: offset)
        count &+= Int(isThere)
      }
      var offset = 0
      for _ in 0..<rounds {
        look(offset)
        look(offset &+ GramChoice.stride)
        look(offset &+ 2 &* GramChoice.stride)
        look(offset &+ 3 &* GramChoice.stride)
        offset &+= Self.roundLength
      }
      return count
    }
  }

  /// How many bytes of a text are looked at in one round.
  static let roundLength = 4 * GramChoice.stride
}
