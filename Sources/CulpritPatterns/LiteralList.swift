/// Many literals behind each other in one piece of memory, folded to lower case.
public struct LiteralList: Sendable {
  /// The bytes of all literals.
  private(set) var bytes: [UInt8] = []
  /// Where each literal ends in `bytes`.
  private(set) var ends: [Int32] = []

  /// No literals.
  public init() {}

  /// The number of literals.
  public var count: Int { ends.count }

  /// Makes room, so that appending does not have to.
  public mutating func reserve(literals: Int, bytes count: Int) {
    ends.reserveCapacity(literals)
    bytes.reserveCapacity(count)
  }

  /// Appends a literal; its number is the `count` before.
  public mutating func append(_ literal: UnsafeBufferPointer<UInt8>) {
    for byte in literal { bytes.append(ASCIIFolding.folded(byte)) }
    ends.append(Int32(bytes.count))
  }

  /// Appends a literal; its number is the `count` before.
  public mutating func append(_ literal: [UInt8]) {
    literal.withUnsafeBufferPointer { append($0) }
  }

  @inline(__always)
  func range(of literal: Int) -> Range<Int> {
    Int(literal == 0 ? 0 : ends[literal - 1])..<Int(ends[literal])
  }
}
