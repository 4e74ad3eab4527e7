/// What was read.
public struct InputSummary: Sendable, Hashable {
  /// The name for the report: a path, or `-` for standard input.
  public var name: String
  /// The size as read, in bytes.
  public var bytes: Int
  /// The number of lines; a last line without a line feed counts.
  public var lines: Int

  /// A summary from all its parts.
  public init(name: String, bytes: Int, lines: Int) {
    self.name = name
    self.bytes = bytes
    self.lines = lines
  }
}
