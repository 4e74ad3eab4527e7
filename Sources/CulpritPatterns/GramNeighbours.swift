/// The bytes that a literal has beside one of its grams.
struct GramNeighbours: Sendable {
  /// On which side they are.
  enum Side: Int, Sendable {
    /// The literal is too short to have enough on either side.
    case none, before, behind
  }

  /// How many bytes are looked at.
  static let count = 4
  /// The golden ratio of 2³² (Knuth).
  static let multiplier: UInt32 = 0x9E37_79B9

  let side: Side
  /// The folded bytes; 0 where there are none.
  let bytes: UInt32

  /// - Parameters:
  ///   - literal: the literal.
  ///   - offset: where its gram of eight bytes begins.
  init(of literal: UnsafeRawBufferPointer, besideGramAt offset: Int) {
    if offset >= Self.count {
      side = .before
      bytes = Self.before(offset, in: literal)
    } else if offset + Gram.long + Self.count <= literal.count {
      side = .behind
      bytes = Self.behind(offset, in: literal)
    } else {
      self = .none
    }
  }

  private init(side: Side, bytes: UInt32) {
    self.side = side
    self.bytes = bytes
  }

  /// No neighbours.
  static let none = GramNeighbours(side: .none, bytes: 0)

  /// The folded bytes before a gram; 0 where there are too few.
  @inline(__always)
  static func before(_ gram: Int, in text: UnsafeRawBufferPointer) -> UInt32 {
    gram >= count ? folded(text, at: gram - count) : 0
  }

  /// The folded bytes behind a gram of eight bytes; 0 where there are too few.
  @inline(__always)
  static func behind(_ gram: Int, in text: UnsafeRawBufferPointer) -> UInt32 {
    gram + Gram.long + count <= text.count ? folded(text, at: gram + Gram.long) : 0
  }

  @inline(__always)
  private static func folded(_ text: UnsafeRawBufferPointer, at offset: Int) -> UInt32 {
    text.loadUnaligned(fromByteOffset: offset, as: UInt32.self) | UInt32(truncatingIfNeeded: Gram.caseBits)
  }
}
