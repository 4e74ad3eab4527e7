/// A line that looks like an error and that no rule explains.
public struct SuspectLine: Sendable, Hashable {
  /// The line.
  public let line: NumberedLine
  /// Where in the text messages begin that stand behind the name, level or key of a logger, as offsets of bytes in UTF-8.
  public let messageStarts: [Int]

  /// A line with the starts of the messages in it.
  public init(_ line: NumberedLine, messageStarts: [Int] = []) {
    self.line = line
    self.messageStarts = messageStarts
  }
}
