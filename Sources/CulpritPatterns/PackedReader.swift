/// Reads what was packed, one part after the other. It was written by this program.
public struct PackedReader {
  private let memory: SharedBytes
  /// How many bytes were read.
  public private(set) var offset = 0

  /// Reads from the first byte on.
  public init(_ memory: SharedBytes) { self.memory = memory }

  /// The next number.
  public mutating func number(digits: Int) -> Int { PackedNumber.value(of: bytes(digits)) }

  /// The next numbers.
  ///
  /// - Parameters:
  ///   - count: how many.
  ///   - digits: how many digits each has.
  /// - Returns: the numbers, not read yet.
  public mutating func column(of count: Int, digits: Int) -> PackedColumn {
    PackedColumn(bytes(count * digits), width: digits, of: memory)
  }

  /// The next bytes.
  public mutating func bytes(_ count: Int) -> UnsafeBufferPointer<UInt8> {
    precondition(count >= 0 && offset + count <= memory.bytes.count, "a rule index ends too soon")
    defer { offset += count }
    return UnsafeBufferPointer(rebasing: memory.bytes[offset..<(offset + count)])
  }

  /// Literals, as `LiteralList` packs them.
  public mutating func literals() -> LiteralList { LiteralList(reading: &self, of: memory) }
}
