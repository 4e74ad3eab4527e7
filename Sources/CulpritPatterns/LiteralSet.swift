/// Finds the occurrences of many literals in one pass that touches every fourth byte only.
///
/// The idea: a literal of at least seven bytes covers, wherever it starts, at least one whole group of four bytes that begins at a
/// multiple of four. So it is enough to look at those groups. Each literal puts four neighbouring 4-grams, the four rarest in a row,
/// into a table of bits; one of them has to stand at a multiple of four. A group of the log whose bit is not set cannot belong to
/// any literal, and nearly all groups end there: one load, one multiplication, one bit. A set bit is followed up through the exact gram
/// to the literals that hold it, which are then compared in full.
///
/// Letters are compared without regard to case: the grams are folded by setting bit 5 of every byte, which also makes some
/// punctuation equal; the comparison in full is exact for everything but the case of A to Z.
public struct LiteralSet: Sendable {
  /// A literal that stands in the text.
  public struct Hit: Sendable, Hashable {
    /// The number of the literal, as given by its place in the list that the set was made from.
    public let literal: Int
    /// Where it starts, as an offset into the text.
    public let start: Int
  }

  private struct Entry: Sendable {
    /// The four folded bytes.
    let gram: UInt32
    /// Which literal holds it.
    let literal: Int32
    /// Where in the literal.
    let offset: Int32
  }

  private let literals: LiteralList
  /// One bit for each hash value: whether some gram has it.
  private let bits: [UInt64]
  /// How far a product is shifted to give the hash value.
  private let shift: UInt32
  /// All grams, ordered by `bucket(of:)`, so that those of one bucket are neighbours.
  private let entries: [Entry]
  /// Where the entries of each bucket start; one more than there are buckets.
  private let bucketStarts: [Int32]
  private let bucketShift: UInt32

  private static let gramLength = 4
  private static let caseBits: UInt32 = 0x2020_2020
  /// Knuth's multiplier: the golden ratio of 2³².
  private static let multiplier: UInt32 = 2_654_435_769

  /// Prepares the search.
  ///
  /// - Parameter literals: each at least `RequiredLiterals.usefulLength` bytes long; shorter ones are never found.
  public init(_ literals: LiteralList) {
    self.literals = literals
    var entries: [Entry] = []
    entries.reserveCapacity(literals.count * 4)
    literals.bytes.withUnsafeBytes { bytes in
      for index in 0..<literals.count {
        let range = literals.range(of: index)
        guard range.count >= RequiredLiterals.usefulLength else { continue }
        let literal = UnsafeRawBufferPointer(rebasing: bytes[range])
        let first = Self.rarestWindow(of: literal)
        for offset in first..<(first + 4) {
          let gram = literal.loadUnaligned(fromByteOffset: offset, as: UInt32.self) | Self.caseBits
          entries.append(Entry(gram: gram, literal: Int32(index), offset: Int32(offset)))
        }
      }
    }
    // About one bit in 32 is set, so that one group in 32 of random text goes on to the buckets.
    let bitCount = Self.powerOfTwo(atLeast: max(entries.count * 32, 1 << 16))
    shift = UInt32(32 - bitCount.trailingZeroBitCount)
    var bits = [UInt64](repeating: 0, count: bitCount / 64)
    for entry in entries {
      let hash = Self.hash(entry.gram, shift: shift)
      bits[hash >> 6] |= 1 << UInt64(hash & 63)
    }
    self.bits = bits

    let bucketCount = Self.powerOfTwo(atLeast: max(entries.count * 2, 2))
    let bucketShift = UInt32(32 - bucketCount.trailingZeroBitCount)
    self.bucketShift = bucketShift
    // A counting sort by bucket.
    var starts = [Int32](repeating: 0, count: bucketCount + 1)
    for entry in entries { starts[Self.hash(entry.gram, shift: bucketShift) + 1] += 1 }
    for bucket in 0..<bucketCount { starts[bucket + 1] += starts[bucket] }
    bucketStarts = starts
    var sorted = entries
    for entry in entries {
      let bucket = Self.hash(entry.gram, shift: bucketShift)
      sorted[Int(starts[bucket])] = entry
      starts[bucket] += 1
    }
    self.entries = sorted
  }

  /// Calls `found` for every literal that stands wholly inside `text`, roughly in the order of the text.
  ///
  /// A literal that occurs twice in one place of the text is reported once for each of its aligned grams; callers have to bear repetitions.
  public func forEachHit(in text: UnsafeRawBufferPointer, _ found: (Hit) -> Void) {
    guard !entries.isEmpty, text.count >= Self.gramLength, let base = text.baseAddress else { return }
    let last = text.count - Self.gramLength
    let shift = self.shift
    bits.withUnsafeBufferPointer { bits in
      guard let table = bits.baseAddress else { return }
      @inline(__always)
      func isMarked(_ offset: Int) -> Bool {
        let gram = base.loadUnaligned(fromByteOffset: offset, as: UInt32.self) | Self.caseBits
        let hash = Int(truncatingIfNeeded: (gram &* Self.multiplier) >> shift)
        return table[hash >> 6] & (1 &<< UInt64(truncatingIfNeeded: hash & 63)) != 0
      }
      var offset = 0
      // Four groups a round: the loads and the table look-ups of one round do not wait for each other.
      while offset + 12 <= last {
        let any = isMarked(offset) || isMarked(offset + 4) || isMarked(offset + 8) || isMarked(offset + 12)
        if any {
          for group in 0..<4 where isMarked(offset + 4 * group) {
            followUp(text, at: offset + 4 * group, found)
          }
        }
        offset += 16
      }
      while offset <= last {
        if isMarked(offset) { followUp(text, at: offset, found) }
        offset += 4
      }
    }
  }

  /// Compares the literals that hold the gram at `position` in full.
  @inline(never)
  private func followUp(_ text: UnsafeRawBufferPointer, at position: Int, _ found: (Hit) -> Void) {
    let gram = text.loadUnaligned(fromByteOffset: position, as: UInt32.self) | Self.caseBits
    let bucket = Self.hash(gram, shift: bucketShift)
    for index in Int(bucketStarts[bucket])..<Int(bucketStarts[bucket + 1]) where entries[index].gram == gram {
      let entry = entries[index]
      let start = position - Int(entry.offset)
      if matches(Int(entry.literal), in: text, at: start) { found(Hit(literal: Int(entry.literal), start: start)) }
    }
  }

  private func matches(_ index: Int, in text: UnsafeRawBufferPointer, at start: Int) -> Bool {
    let range = literals.range(of: index)
    guard start >= 0, start + range.count <= text.count else { return false }
    return literals.bytes.withUnsafeBufferPointer { bytes in
      for offset in 0..<range.count where ASCIIFolding.folded(text[start + offset]) != bytes[range.lowerBound + offset] {
        return false
      }
      return true
    }
  }

  /// The start of the four neighbouring grams whose commonest one is the rarest: that one decides how often the search stops in vain.
  private static func rarestWindow(of literal: UnsafeRawBufferPointer) -> Int {
    var best = 0
    var bestRarity = -1
    for start in 0...(literal.count - RequiredLiterals.usefulLength) {
      var rarity = Int.max
      for offset in start..<(start + 4) { rarity = min(rarity, ByteRarity.ofGram(literal, at: offset)) }
      if rarity > bestRarity { (best, bestRarity) = (start, rarity) }
    }
    return best
  }

  @inline(__always)
  private static func hash(_ gram: UInt32, shift: UInt32) -> Int {
    Int(truncatingIfNeeded: (gram &* multiplier) >> shift)
  }

  private static func powerOfTwo(atLeast count: Int) -> Int {
    1 << (Int.bitWidth - (count - 1).leadingZeroBitCount)
  }
}
