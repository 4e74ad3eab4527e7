/// The span of time that the lines of a log carry, in seconds since 1970-01-01 00:00 UTC.
public struct LogTimes: Sendable, Hashable {
  /// The earliest time.
  public var first: Int
  /// The latest time.
  public var last: Int

  /// A span from both its ends.
  public init(first: Int, last: Int) {
    self.first = first
    self.last = last
  }
}
