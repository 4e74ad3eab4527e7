/// A stretch of a source file: offsets in bytes, the end not included.
public struct SourceRange: Sendable, Hashable {
  /// The offset of the first byte.
  public let start: Int
  /// The offset behind the last byte.
  public let end: Int

  /// A stretch from its two offsets; an end before the start counts as the start.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// Whether the stretch holds no byte.
  public var isEmpty: Bool { start == end }

  /// The number of bytes.
  public var length: Int { end - start }

  /// The smallest stretch that holds this one and the other.
  public func joined(with other: SourceRange) -> SourceRange {
    SourceRange(min(start, other.start), max(end, other.end))
  }
}
