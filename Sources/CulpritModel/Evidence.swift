/// One match of a rule in a log.
public struct Evidence: Sendable, Hashable {
  /// The cause that the rule names.
  public var cause: CauseID
  /// The line, counted from 1.
  public var line: Int
  /// The column of the match in the line, in bytes counted from 1, after colour codes were taken out.
  public var column: Int
  /// The line as text: cleaned of control characters, cut to a length that fits a report.
  public var text: String
  /// The tool that printed the line, where the rule knows it.
  public var tool: String?
  /// The captured parts.
  public var facts: Facts
  /// How sure this pattern makes us.
  public var confidence: Confidence

  /// Evidence from all its parts.
  public init(
    cause: CauseID, line: Int, column: Int, text: String, tool: String? = nil, facts: Facts = Facts(),
    confidence: Confidence
  ) {
    self.cause = cause
    self.line = line
    self.column = column
    self.text = text
    self.tool = tool
    self.facts = facts
    self.confidence = confidence
  }
}
