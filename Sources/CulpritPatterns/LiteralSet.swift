/// Finds the occurrences of many literals in one pass that touches the text at every fourth byte only.
///
/// The idea: of a literal with n + 3 bytes, some n neighbouring bytes (an n-gram) begin at a multiple of four, wherever the literal stands. So it is
/// enough to look at the grams there. Each literal puts four grams into a table of bits, one for each remainder of the division by four, chosen so
/// that they are rare in logs (`GramChoice`). A place of the text whose bit is not set cannot belong to any literal, and nearly all places
/// end there: one load, one multiplication, one bit.
///
/// How long the grams are decides how often a bit is set in vain. Four bytes are too few for thousands of literals: `ing `, `http` and `file` are
/// part of many. Literals of eleven bytes and more use grams of eight; those of eight to ten bytes use grams of five and a table of their own.
/// A set bit is followed up through the exact gram to the literals that hold it, which are then compared in full.
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

    /// A hit from its parts.
    public init(literal: Int, start: Int) {
      self.literal = literal
      self.start = start
    }
  }

  private let literals: LiteralList
  private let long: GramTable
  private let short: GramTable

  /// Prepares the search.
  ///
  /// - Parameter literals: each at least `RequiredLiterals.usefulLength` bytes long; shorter ones are never found.
  public init(_ literals: LiteralList) {
    self.literals = literals
    var long: [GramTable.Entry] = []
    var short: [GramTable.Entry] = []
    long.reserveCapacity(literals.count * GramChoice.stride)
    literals.bytes.withUnsafeBytes { bytes in
      for index in 0..<literals.count {
        let range = literals.range(of: index)
        guard let length = GramChoice.gramLength(forLiteralOf: range.count) else { continue }
        let literal = UnsafeRawBufferPointer(rebasing: bytes[range])
        let offsets = literals.gramOffsets[index]
        for remainder in 0..<GramChoice.stride {
          let offset = Int(offsets[remainder])
          let gram = Gram.folded(literal, at: offset, length: length)
          let entry = GramTable.Entry(gram: gram, literal: Int32(index), offset: Int32(offset))
          if length == Gram.long { long.append(entry) } else { short.append(entry) }
        }
      }
    }
    // The sparser the bits, the fewer are found set in vain; the larger the table, the slower each look. Measured over ordinary build logs.
    self.long = GramTable(long, bitsPerEntry: 32)
    self.short = GramTable(short, bitsPerEntry: 64)
  }

  /// Calls `found` for every literal that stands wholly inside `text`, roughly in the order of the text.
  ///
  /// A literal that occurs once can be reported more than once, for each of its aligned grams; callers have to bear repetitions.
  public func forEachHit(in text: UnsafeRawBufferPointer, _ found: (Hit) -> Void) {
    guard let base = text.baseAddress, !long.isEmpty || !short.isEmpty else { return }
    long.withBits { longBits, longShift in
      short.withBits { shortBits, shortShift in
        @inline(__always)
        func isLongMarked(_ gram: UInt64) -> UInt64 {
          let hash = (gram &* Gram.multiplier) &>> longShift
          return longBits[Int(truncatingIfNeeded: hash &>> 6)] &>> hash
        }
        @inline(__always)
        func isShortMarked(_ gram: UInt64) -> UInt64 {
          let hash = ((gram &<< Gram.shortGap) &* Gram.multiplier) &>> shortShift
          return shortBits[Int(truncatingIfNeeded: hash &>> 6)] &>> hash
        }
        @inline(__always)
        func load(_ offset: Int) -> UInt64 {
          base.loadUnaligned(fromByteOffset: offset, as: UInt64.self) | Gram.caseBits
        }

        var offset = 0
        // Four places a round: their loads and looks do not wait for each other, and one branch serves all.
        let lastRound = text.count - 12 - Gram.long
        while offset <= lastRound {
          let a = load(offset), b = load(offset + 4), c = load(offset + 8), d = load(offset + 12)
          let longA = isLongMarked(a), longB = isLongMarked(b), longC = isLongMarked(c), longD = isLongMarked(d)
          let shortA = isShortMarked(a), shortB = isShortMarked(b), shortC = isShortMarked(c), shortD = isShortMarked(d)
          if (longA | longB | longC | longD | shortA | shortB | shortC | shortD) & 1 != 0 {
            if longA & 1 != 0 { followUp(long, a, in: text, at: offset, found) }
            if longB & 1 != 0 { followUp(long, b, in: text, at: offset + 4, found) }
            if longC & 1 != 0 { followUp(long, c, in: text, at: offset + 8, found) }
            if longD & 1 != 0 { followUp(long, d, in: text, at: offset + 12, found) }
            if shortA & 1 != 0 { followUp(short, a &<< Gram.shortGap, in: text, at: offset, found) }
            if shortB & 1 != 0 { followUp(short, b &<< Gram.shortGap, in: text, at: offset + 4, found) }
            if shortC & 1 != 0 { followUp(short, c &<< Gram.shortGap, in: text, at: offset + 8, found) }
            if shortD & 1 != 0 { followUp(short, d &<< Gram.shortGap, in: text, at: offset + 12, found) }
          }
          offset += 16
        }
        while offset + Gram.short <= text.count {
          if offset + Gram.long <= text.count {
            followUp(long, Gram.folded(text, at: offset, length: Gram.long), in: text, at: offset, found)
          }
          followUp(short, Gram.folded(text, at: offset, length: Gram.short), in: text, at: offset, found)
          offset += GramChoice.stride
        }
      }
    }
  }

  /// Compares the literals that hold the gram at `position` in full.
  @inline(never)
  private func followUp(
    _ table: GramTable, _ gram: UInt64, in text: UnsafeRawBufferPointer, at position: Int, _ found: (Hit) -> Void
  ) {
    table.forEachEntry(of: gram) { entry in
      let start = position - Int(entry.offset)
      if matches(Int(entry.literal), in: text, at: start) { found(Hit(literal: Int(entry.literal), start: start)) }
    }
  }

  private func matches(_ index: Int, in text: UnsafeRawBufferPointer, at start: Int) -> Bool {
    let range = literals.range(of: index)
    guard start >= 0, start + range.count <= text.count else { return false }
    return literals.bytes.withUnsafeBufferPointer { bytes in
      for offset in 0..<range.count where ASCIIFolding.folded(text[start + offset]) != bytes[range.lowerBound + offset]
      {
        return false
      }
      return true
    }
  }
}
