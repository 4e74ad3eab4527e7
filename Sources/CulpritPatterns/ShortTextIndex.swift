/// Where the grams of a short text stand: finds many literals in it without a `LiteralSet`, which takes longer to prepare than a short log takes to read.
///
/// The roles are swapped: the text is prepared, and each literal is looked up. Holds the memory for one text, which serves all texts that are read one
/// after the other.
public final class ShortTextIndex {
  /// The longest text that can be read, in bytes.
  public static let longestText = 16 * 1024

  /// For each hash value of a gram the last place where one of that value stands, or `none`.
  private let heads: UnsafeMutableBufferPointer<UInt16>
  /// For each place the one before it whose gram has the same hash value, or `none`.
  private let previous: UnsafeMutableBufferPointer<UInt16>
  private static let none = UInt16.max
  private var text = UnsafeRawBufferPointer(start: nil, count: 0)
  private var shift: UInt64 = 0

  /// An index without a text.
  public init() {
    heads = .allocate(capacity: 2 * Self.longestText)
    previous = .allocate(capacity: Self.longestText)
  }

  deinit {
    heads.deallocate()
    previous.deallocate()
  }

  /// Takes another text, which has to stay where it is as long as literals are looked for.
  ///
  /// - Parameter text: at most `longestText` bytes.
  public func read(_ text: UnsafeRawBufferPointer) {
    precondition(text.count <= Self.longestText, "a text is too long for its index")
    self.text = text
    let bits = Int.bitWidth - max(text.count, 1 << 7).leadingZeroBitCount
    shift = UInt64(64 - bits)
    UnsafeMutableBufferPointer(rebasing: heads[..<(1 << bits)]).update(repeating: Self.none)
    var place = 0
    while place + Gram.long <= text.count {
      let gram = text.loadUnaligned(fromByteOffset: place, as: UInt64.self) | Gram.caseBits
      insert(gram &<< Gram.shortGap, at: place)
      place += 1
    }
    while place + Gram.short <= text.count {
      insert(Gram.folded(text, at: place, length: Gram.short), at: place)
      place += 1
    }
  }

  /// Calls `found` for every literal that stands wholly inside the text, the first literal first.
  ///
  /// - Parameters:
  ///   - literals: as for `LiteralSet`; shorter ones are never found.
  ///   - found: takes the literals.
  public func forEachHit(of literals: LiteralList, _ found: (LiteralSet.Hit) -> Void) {
    guard text.count >= RequiredLiterals.usefulLength else { return }
    for literal in 0..<literals.count where literals.range(of: literal).count >= RequiredLiterals.usefulLength {
      let offset = Int(literals.gramOffsets(of: literal)[0])
      var place = heads[bucket(of: literals.gram(of: literal, at: offset).short)]
      while place != Self.none {
        let start = Int(place) - offset
        if literals.stands(literal, in: text, at: start) { found(LiteralSet.Hit(literal: literal, start: start)) }
        place = previous[Int(place)]
      }
    }
  }

  private func insert(_ gram: UInt64, at place: Int) {
    let bucket = bucket(of: gram)
    previous[place] = heads[bucket]
    heads[bucket] = UInt16(truncatingIfNeeded: place)
  }

  private func bucket(of gram: UInt64) -> Int { Int(truncatingIfNeeded: (gram &* Gram.multiplier) &>> shift) }
}
