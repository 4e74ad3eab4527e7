/// A group of unexplained failures, as far as a rule for it needs it.
public struct UnexplainedFailure: Sendable, Hashable {
  /// A sample line, fit to be shown.
  public let line: String
  /// For each word of the line, parted by blanks: whether it differs between the lines of the group.
  public let varies: [Bool]

  /// A failure from both its parts.
  public init(line: String, varies: [Bool]) {
    self.line = line
    self.varies = varies
  }
}
