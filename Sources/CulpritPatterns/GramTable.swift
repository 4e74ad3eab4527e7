/// The grams of many literals, and which literals hold them.
struct GramTable: Sendable {
  /// One of the four grams of a literal.
  struct Entry: Sendable {
    /// The folded bytes.
    let gram: UInt64
    /// Which literal holds it.
    let literal: Int
    /// Which of the grams of the literal it is, from 0 to 3.
    let remainder: Int
  }

  /// What is kept of an entry: little, so that the table of thousands of literals stays in a core's cache.
  private struct Record {
    /// Some bits of the hash value. Grams that have them in common are told apart when the literals are compared.
    let fingerprint: UInt32
    /// Four times the literal, plus the remainder.
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
    var sorted = [Record](repeating: Record(fingerprint: 0, place: 0), count: entries.count)
    for entry in entries {
      let hash = Self.hash(of: entry.gram)
      let bucket = Self.bucket(of: hash, shift: bucketShift)
      sorted[Int(starts[bucket])] = Record(
        fingerprint: Self.fingerprint(of: hash), place: UInt32(entry.literal << 2 | entry.remainder))
      starts[bucket] += 1
    }
    records = sorted
    self.bucketShift = bucketShift
  }

  /// Calls `body` with the literals that have this gram and with the number of the gram in the literal; seldom with others.
  @inline(__always)
  func forEachEntry(of gram: UInt64, _ body: (_ literal: Int, _ remainder: Int) -> Void) {
    let hash = Self.hash(of: gram)
    let bucket = Self.bucket(of: hash, shift: bucketShift)
    let fingerprint = Self.fingerprint(of: hash)
    records.withUnsafeBufferPointer { records in
      bucketStarts.withUnsafeBufferPointer { starts in
        for index in Int(starts[bucket])..<Int(starts[bucket + 1]) where records[index].fingerprint == fingerprint {
          body(Int(records[index].place >> 2), Int(records[index].place & 3))
        }
      }
    }
  }

  @inline(__always)
  private static func hash(of gram: UInt64) -> UInt64 { gram &* Gram.multiplier }

  @inline(__always)
  private static func bucket(of hash: UInt64, shift: UInt64) -> Int { Int(truncatingIfNeeded: hash &>> shift) }

  /// The bits in the middle: the lowest ones of a short gram are always zero.
  @inline(__always)
  private static func fingerprint(of hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash &>> Gram.shortGap) }
}
