/// A line of the log with its number.
public struct NumberedLine: Sendable, Hashable {
  /// The line, counted from 1.
  public let line: Int
  /// The line as text: cleaned of control characters, cut to a length that fits a report.
  public let text: String

  /// A line with its number.
  public init(line: Int, text: String) {
    self.line = line
    self.text = text
  }
}
