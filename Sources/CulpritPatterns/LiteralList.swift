/// Many literals behind each other in one piece of memory, folded to lower case.
public struct LiteralList: Sendable {
  /// The bytes of all literals.
  private(set) var bytes: [UInt8] = []
  /// Where each literal ends in `bytes`.
  private(set) var ends: [Int32] = []
  /// Where the grams of each literal stand by which it is found (`GramChoice`).
  private(set) var gramOffsets: [SIMD4<UInt8>] = []

  /// No literals.
  public init() {}

  /// The number of literals.
  public var count: Int { ends.count }

  /// Makes room, so that appending does not have to.
  public mutating func reserve(literals: Int, bytes count: Int) {
    ends.reserveCapacity(literals)
    gramOffsets.reserveCapacity(literals)
    bytes.reserveCapacity(count)
  }

  /// Appends a literal; its number is the `count` before.
  ///
  /// - Parameters:
  ///   - literal: the bytes, folded to lower case.
  ///   - offsets: what `GramChoice` chose for it.
  public mutating func append(folded literal: UnsafeBufferPointer<UInt8>, gramOffsets offsets: SIMD4<UInt8>) {
    bytes.append(contentsOf: literal)
    ends.append(Int32(bytes.count))
    gramOffsets.append(offsets)
  }

  /// Appends a literal; its number is the `count` before.
  public mutating func append(_ literal: [UInt8]) {
    let folded = literal.map(ASCIIFolding.folded)
    folded.withUnsafeBufferPointer { append(folded: $0, gramOffsets: GramChoice.offsets(of: folded)) }
  }

  /// A literal by its number.
  public subscript(number: Int) -> ArraySlice<UInt8> { bytes[range(of: number)] }

  /// Where the grams of a literal stand by which it is found.
  public func gramOffsets(of literal: Int) -> SIMD4<UInt8> { gramOffsets[literal] }

  /// The gram of a literal at one of its offsets.
  @inline(__always)
  func gram(of literal: Int, at offset: Int) -> LiteralGram {
    let range = range(of: literal)
    return bytes.withUnsafeBytes { LiteralGram(of: UnsafeRawBufferPointer(rebasing: $0[range]), at: offset) }
  }

  /// Whether a literal of at least eight bytes stands wholly inside of a text, beginning at `start`, which may be outside of the text.
  func stands(_ literal: Int, in text: UnsafeRawBufferPointer, at start: Int) -> Bool {
    let range = range(of: literal)
    guard start >= 0, start + range.count <= text.count else { return false }
    return bytes.withUnsafeBytes { bytes in
      // Most literals differ at once, so their first eight bytes are compared as one, without a difference between some punctuation.
      let first = text.loadUnaligned(fromByteOffset: start, as: UInt64.self) | Gram.caseBits
      guard first == bytes.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self) | Gram.caseBits else {
        return false
      }
      for offset in 0..<range.count where ASCIIFolding.folded(text[start + offset]) != bytes[range.lowerBound + offset]
      {
        return false
      }
      return true
    }
  }

  @inline(__always)
  func range(of literal: Int) -> Range<Int> {
    Int(literal == 0 ? 0 : ends[literal - 1])..<Int(ends[literal])
  }
}
