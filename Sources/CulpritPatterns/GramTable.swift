/// The grams of many literals, and which literals hold them.
struct GramTable: Sendable {
  /// A gram and where it stands.
  struct Entry: Sendable {
    /// The folded bytes.
    let gram: UInt64
    /// Which literal holds it.
    let literal: Int32
    /// Where in the literal.
    let offset: Int32
  }

  /// All grams, ordered by bucket, so that those of one bucket are neighbours.
  private let entries: [Entry]
  /// Where the entries of each bucket start; one more than there are buckets.
  private let bucketStarts: [Int32]
  private let bucketShift: UInt64

  /// Whether there is no gram.
  var isEmpty: Bool { entries.isEmpty }

  /// A table of grams.
  ///
  /// - Parameter entries: the grams, in any order.
  init(_ entries: [Entry]) {
    let bucketCount = Self.powerOfTwo(atLeast: max(entries.count, 2))
    let bucketShift = UInt64(64 - bucketCount.trailingZeroBitCount)
    // A counting sort by bucket.
    var starts = [Int32](repeating: 0, count: bucketCount + 1)
    for entry in entries { starts[Self.bucket(of: entry.gram, shift: bucketShift) + 1] += 1 }
    for bucket in 0..<bucketCount { starts[bucket + 1] += starts[bucket] }
    bucketStarts = starts
    var sorted = entries
    for entry in entries {
      let bucket = Self.bucket(of: entry.gram, shift: bucketShift)
      sorted[Int(starts[bucket])] = entry
      starts[bucket] += 1
    }
    self.entries = sorted
    self.bucketShift = bucketShift
  }

  /// Calls `body` with the entries that have this gram.
  @inline(__always)
  func forEachEntry(of gram: UInt64, _ body: (Entry) -> Void) {
    let bucket = Self.bucket(of: gram, shift: bucketShift)
    entries.withUnsafeBufferPointer { entries in
      bucketStarts.withUnsafeBufferPointer { starts in
        for index in Int(starts[bucket])..<Int(starts[bucket + 1]) where entries[index].gram == gram {
          body(entries[index])
        }
      }
    }
  }

  @inline(__always)
  private static func bucket(of gram: UInt64, shift: UInt64) -> Int {
    Int(truncatingIfNeeded: (gram &* Gram.multiplier) &>> shift)
  }

  private static func powerOfTwo(atLeast count: Int) -> Int {
    1 << (Int.bitWidth - (count - 1).leadingZeroBitCount)
  }
}
