/// Finds the occurrences of many literals in one pass that touches the text at every fourth byte only.
///
/// The idea: of a literal with n + 3 bytes, some n neighbouring bytes (an n-gram) begin at a multiple of four, wherever the literal stands. So it is
/// enough to look at the grams there. Each literal has four grams, one for each remainder of the division by four, chosen so that they are
/// rare in logs (`GramChoice`).
///
/// A place of the text has to pass three looks, each dearer than the one before and asked about fewer places: its first six bytes (`GramFilter`: one load,
/// one multiplication, one word of a table, one bit of it), all eight bytes that are known of a literal there (`WindowFilter`), and the literals that hold
/// the gram at the place (`GramTable`), which are compared in full.
///
/// How long the grams are decides how often a place is looked at in vain. Four bytes are too few for thousands of literals: `ing `, `http` and `file` are
/// part of many. Literals of eleven bytes and more have grams of eight; those of eight to ten bytes have grams of five in a table of their own.
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
  private let longWindows: WindowFilter
  private let shortWindows: WindowFilter
  private let long: GramTable
  private let short: GramTable

  /// Prepares the search.
  ///
  /// - Parameter literals: each at least `RequiredLiterals.usefulLength` bytes long; shorter ones are never found.
  public init(_ literals: LiteralList) {
    self.literals = literals
    let lengths = (0..<literals.count).map { GramChoice.gramLength(forLiteralOf: literals.range(of: $0).count) }
    let longCount = lengths.count { $0 == Gram.long } * GramChoice.stride
    let shortCount = lengths.count { $0 == Gram.short } * GramChoice.stride
    var long: [GramTable.Entry] = []
    var short: [GramTable.Entry] = []
    long.reserveCapacity(longCount)
    short.reserveCapacity(shortCount)
    var filter = GramFilter.Builder(grams: longCount + shortCount)
    var longWindows = WindowFilter.Builder(windows: longCount, bitsPerWindow: 24)
    // Four windows of each place are looked up here, so the table is sparser; it is small all the same.
    var shortWindows = WindowFilter.Builder(windows: shortCount, bitsPerWindow: 96)
    for (index, length) in lengths.enumerated() {
      guard let length else { continue }
      let literal = literals[index]
      let offsets = literals.gramOffsets(of: index)
      for remainder in 0..<GramChoice.stride {
        let gram = LiteralGram(of: literal, at: Int(offsets[remainder]))
        filter.add(gram)
        if length == Gram.long {
          let neighbours = GramNeighbours(of: literal, besideGramAt: Int(offsets[remainder]))
          long.append(
            GramTable.Entry(gram: gram.window, neighbours: neighbours, literal: index, remainder: remainder))
          longWindows.add(gram)
        } else {
          short.append(GramTable.Entry(gram: gram.short, neighbours: .none, literal: index, remainder: remainder))
          shortWindows.add(gram)
        }
      }
    }
    self.filter = filter.filter
    self.longWindows = longWindows.filter
    self.shortWindows = shortWindows.filter
    self.long = GramTable(long)
    self.short = GramTable(short)
  }

  /// How much of a text is looked at before the places that passed are looked at again, in bytes: little enough for a core's fastest cache.
  private static let blockLength = 16 * 1024

  /// Calls `found` for every literal that stands wholly inside `text`, roughly in the order of the text.
  ///
  /// A literal that occurs once can be reported more than once, for each of its aligned grams; callers have to bear repetitions.
  public func forEachHit(in text: UnsafeRawBufferPointer, _ found: (Hit) -> Void) {
    guard let base = text.baseAddress, !long.isEmpty || !short.isEmpty else { return }
    // The filters look at bytes before and behind a place. Where there are none the literals are compared at once.
    var offset = 0
    if offset + Gram.short <= text.count {
      compare(at: offset, in: text, found)
      offset += GramChoice.stride
    }
    let room = min(Self.blockLength, text.count) / GramChoice.stride + 1
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: 2 * room) { buffer in
      guard let places = buffer.baseAddress else { return }
      let shortPlaces = places + room
      while true {
        let rounds = min(text.count - offset - Gram.long, Self.blockLength) / GramFilter.roundLength
        guard rounds > 0 else { break }
        let start = base + offset
        let passed = filter.collect(from: start, rounds: rounds, into: places)
        let shortCount = shortWindows.keep(places, count: passed, from: start, lookingBack: true, in: shortPlaces)
        let longCount = longWindows.keep(places, count: passed, from: start, lookingBack: false, in: places)
        for index in 0..<longCount { compareLong(at: offset + Int(places[index]), in: text, found) }
        for index in 0..<shortCount { compareShort(at: offset + Int(shortPlaces[index]), in: text, found) }
        offset += rounds * GramFilter.roundLength
      }
    }
    while offset + Gram.short <= text.count {
      compare(at: offset, in: text, found)
      offset += GramChoice.stride
    }
  }

  /// Compares the literals in full that have one of their grams at `position`, where at least five bytes stand.
  private func compare(at position: Int, in text: UnsafeRawBufferPointer, _ found: (Hit) -> Void) {
    if position + Gram.long <= text.count { compareLong(at: position, in: text, found) }
    compareShort(at: position, in: text, found)
  }

  private func compareLong(at position: Int, in text: UnsafeRawBufferPointer, _ found: (Hit) -> Void) {
    let gram = text.loadUnaligned(fromByteOffset: position, as: UInt64.self) | Gram.caseBits
    let before = GramNeighbours.before(position, in: text)
    let behind = GramNeighbours.behind(position, in: text)
    long.forEachEntry(of: gram, before: before, behind: behind) { literal, remainder in
      compare(literal, remainder, in: text, at: position, found)
    }
  }

  private func compareShort(at position: Int, in text: UnsafeRawBufferPointer, _ found: (Hit) -> Void) {
    let gram = Gram.folded(text, at: position, length: Gram.short)
    short.forEachEntry(of: gram, before: 0, behind: 0) { literal, remainder in
      compare(literal, remainder, in: text, at: position, found)
    }
  }

  @inline(__always)
  private func compare(
    _ literal: Int, _ remainder: Int, in text: UnsafeRawBufferPointer, at position: Int, _ found: (Hit) -> Void
  ) {
    let start = position - Int(literals.gramOffsets(of: literal)[remainder])
    if literals.stands(literal, in: text, at: start) { found(Hit(literal: literal, start: start)) }
  }
}
