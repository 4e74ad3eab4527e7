/// The first look at a place of a text: says of nearly every place that no literal can stand there.
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
    ///   table stays in a core's cache; two to four words were the best over ordinary build logs.
    init(grams: Int) {
      let bits = Int.bitWidth - max(2 * grams, 1 << 12).leadingZeroBitCount
      words = [UInt32](repeating: 0, count: 1 << bits)
      shift = UInt64(64 - bits)
    }

    /// Adds the gram of a literal that starts at `offset`.
    mutating func add(_ literal: UnsafeRawBufferPointer, at offset: Int) {
      let gram = Gram.folded(literal, at: offset, length: Gram.short)
      let index = Int(truncatingIfNeeded: (gram &* Gram.multiplier) &>> shift)
      let next = offset + Gram.short
      words[index] |= next < literal.count ? 1 &<< UInt32(literal[next] | 0x20) : .max
    }

    /// The filter.
    var filter: GramFilter { GramFilter(words: words, shift: shift) }
  }

  /// Gives the test to a loop: whether the lowest bit of its result is set says whether some literal may have a gram at the place.
  ///
  /// The argument of the test is the eight bytes at the place, folded.
  @inline(__always)
  func withTest<Result>(_ body: ((UInt64) -> UInt32) -> Result) -> Result {
    let shift = self.shift
    return words.withUnsafeBufferPointer { words in
      guard let start = words.baseAddress else { preconditionFailure("the table is never empty") }
      return body { gram in
        let index = Int(truncatingIfNeeded: ((gram &<< Gram.shortGap) &* Gram.multiplier) &>> shift)
        return start[index] &>> UInt32(truncatingIfNeeded: gram &>> Gram.sixthByte)
      }
    }
  }
}
