/// A place in a source file as people name it.
public struct SourcePosition: Sendable, Hashable, CustomStringConvertible {
  /// The line, counted from 1.
  public let line: Int
  /// The column in characters (Unicode scalars), counted from 1.
  public let column: Int

  /// The text `line:column`.
  public var description: String { "\(line):\(column)" }
}
