/// Finds the occurrences of many literals in one pass that touches the text at every fourth byte only.
///
/// The idea: of a literal with n + 3 bytes, some n neighbouring bytes (an n-gram) begin at a multiple of four, wherever the literal stands. So it is
/// enough to look at the grams there. Each literal has four grams, one for each remainder of the division by four, chosen so that they are
/// rare in logs (`GramChoice`). A place of the text that passes none of them cannot belong to any literal, and nearly all places end at the
/// first look (`GramFilter`): one load, one multiplication, one word of a table, one bit of it.
///
/// How long the grams are decides how often a place is followed up in vain. Four bytes are too few for thousands of literals: `ing `, `http` and `file` are
/// part of many. Literals of eleven bytes and more have grams of eight; those of eight to ten bytes have grams of five in a table of their own. The
/// tables (`GramTable`) lead to the literals that hold the exact gram, which are then compared in full.
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
  private let filter: GramFilter
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
    var filter = GramFilter.Builder(grams: literals.count * GramChoice.stride)
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
          filter.add(literal, at: offset)
        }
      }
    }
    self.filter = filter.filter
    self.long = GramTable(long)
    self.short = GramTable(short)
  }

  /// Calls `found` for every literal that stands wholly inside `text`, roughly in the order of the text.
  ///
  /// A literal that occurs once can be reported more than once, for each of its aligned grams; callers have to bear repetitions.
  public func forEachHit(in text: UnsafeRawBufferPointer, _ found: (Hit) -> Void) {
    guard let base = text.baseAddress, !long.isEmpty || !short.isEmpty else { return }
    var offset = 0
    filter.withTest { test in
      @inline(__always)
      func load(_ offset: Int) -> UInt64 {
        base.loadUnaligned(fromByteOffset: offset, as: UInt64.self) | Gram.caseBits
      }

      // Four places a round: their loads and looks do not wait for each other, and one branch serves all.
      let lastRound = text.count - 12 - Gram.long
      while offset <= lastRound {
        let a = load(offset), b = load(offset + 4), c = load(offset + 8), d = load(offset + 12)
        let passA = test(a), passB = test(b), passC = test(c), passD = test(d)
        if (passA | passB | passC | passD) & 1 != 0 {
          if passA & 1 != 0 { followUp(a, in: text, at: offset, found) }
          if passB & 1 != 0 { followUp(b, in: text, at: offset + 4, found) }
          if passC & 1 != 0 { followUp(c, in: text, at: offset + 8, found) }
          if passD & 1 != 0 { followUp(d, in: text, at: offset + 12, found) }
        }
        offset += 16
      }
    }
    while offset + Gram.short <= text.count {
      if offset + Gram.long <= text.count {
        compare(long, Gram.folded(text, at: offset, length: Gram.long), in: text, at: offset, found)
      }
      compare(short, Gram.folded(text, at: offset, length: Gram.short), in: text, at: offset, found)
      offset += GramChoice.stride
    }
  }

  /// Compares the literals in full that have one of their grams at `position`, where eight bytes stand.
  @inline(never)
  private func followUp(
    _ gram: UInt64, in text: UnsafeRawBufferPointer, at position: Int, _ found: (Hit) -> Void
  ) {
    compare(long, gram, in: text, at: position, found)
    compare(short, gram &<< Gram.shortGap, in: text, at: position, found)
  }

  @inline(__always)
  private func compare(
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
