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

  @inline(__always)
  func range(of literal: Int) -> Range<Int> {
    Int(literal == 0 ? 0 : ends[literal - 1])..<Int(ends[literal])
  }
}
