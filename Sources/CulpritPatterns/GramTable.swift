/// The grams of many literals, and which literals hold them.
struct GramTable: Sendable {
  /// One of the four grams of a literal.
  struct Entry: Sendable {
    /// The folded bytes.
    let gram: UInt64
    /// What the literal has beside the gram.
    let neighbours: GramNeighbours
    /// Which literal holds it; less than 2²⁸.
    let literal: Int
    /// Which of the grams of the literal it is, from 0 to 3.
    let remainder: Int
  }

  /// What is kept of an entry: little, so that the table of thousands of literals stays in a core's cache.
  private struct Record {
    /// Some bits of the hash value of the gram, and some of that of its neighbours. A gram of ordinary words is held by dozens of literals, most of which
    /// are told apart by what stands beside it. What is left is told apart when the literals are compared.
    let mark: UInt32
    /// From the lowest bit on: two bits for the remainder, two for the side of the neighbours, the literal.
    let place: UInt32
  }

  /// All records, ordered by bucket, so that those of one bucket are neighbours.
  private let records: [Record]
  /// Where the records of each bucket start; one more than there are buckets.
  private let bucketStarts: [Int32]
  private let bucketShift: UInt64

  /// Whether there is no gram.
  var isEmpty: Bool { records.isEmpty }

  /// A table of grams.
  ///
  /// - Parameter entries: the grams, in any order.
  init(_ entries: [Entry]) {
    let bucketCount = 1 << (Int.bitWidth - max(entries.count - 1, 1).leadingZeroBitCount)
    let bucketShift = UInt64(64 - bucketCount.trailingZeroBitCount)
    // A counting sort by bucket.
    var starts = [Int32](repeating: 0, count: bucketCount + 1)
    for entry in entries { starts[Self.bucket(of: Self.hash(of: entry.gram), shift: bucketShift) + 1] += 1 }
    for bucket in 0..<bucketCount { starts[bucket + 1] += starts[bucket] }
    bucketStarts = starts
    var sorted = [Record](repeating: Record(mark: 0, place: 0), count: entries.count)
    for entry in entries {
      let hash = Self.hash(of: entry.gram)
      let bucket = Self.bucket(of: hash, shift: bucketShift)
      sorted[Int(starts[bucket])] = Record(
        mark: Self.mark(of: hash, entry.neighbours.bytes),
        place: UInt32(entry.literal << 4 | entry.neighbours.side.rawValue << 2 | entry.remainder))
      starts[bucket] += 1
    }
    records = sorted
    self.bucketShift = bucketShift
  }

  /// Calls `body` with the literals that have this gram and these neighbours, and with the number of the gram in the literal; seldom with others.
  ///
  /// - Parameters:
  ///   - gram: the folded bytes.
  ///   - before: the neighbours before the gram; anything where the text begins too late for a literal that has some there.
  ///   - behind: those behind it, likewise.
  ///   - body: takes the literals.
  @inline(__always)
  func forEachEntry(
    of gram: UInt64, before: UInt32, behind: UInt32, _ body: (_ literal: Int, _ remainder: Int) -> Void
  ) {
    let hash = Self.hash(of: gram)
    let bucket = Self.bucket(of: hash, shift: bucketShift)
    let marks = SIMD4(Self.mark(of: hash, 0), Self.mark(of: hash, before), Self.mark(of: hash, behind), 0)
    records.withUnsafeBufferPointer { records in
      bucketStarts.withUnsafeBufferPointer { starts in
        for index in Int(starts[bucket])..<Int(starts[bucket + 1]) {
          let place = Int(records[index].place)
          guard records[index].mark == marks[place >> 2 & 3] else { continue }
          body(place >> 4, place & 3)
        }
      }
    }
  }

  @inline(__always)
  private static func hash(of gram: UInt64) -> UInt64 { gram &* Gram.multiplier }

  @inline(__always)
  private static func bucket(of hash: UInt64, shift: UInt64) -> Int { Int(truncatingIfNeeded: hash &>> shift) }

  /// The middle bits of the hash value, since the lowest ones of a short gram are always zero, and the high ones of the product of the neighbours.
  @inline(__always)
  private static func mark(of hash: UInt64, _ neighbours: UInt32) -> UInt32 {
    let fingerprint = UInt32(truncatingIfNeeded: hash &>> Gram.shortGap)
    return fingerprint & 0xFFFF | (neighbours &* GramNeighbours.multiplier) & 0xFFFF_0000
  }
}
