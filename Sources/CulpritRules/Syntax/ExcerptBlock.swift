public import CulpritModel

/// An `example` or a `near-miss`: lines of a log, with the facts that an example expects.
public struct ExcerptBlock: Sendable {
  /// One expected fact.
  public struct Expectation: Sendable, Hashable {
    /// Which fact.
    public let name: FactName
    /// Its value.
    public let value: String
    /// Where it stands.
    public let range: SourceRange
  }

  /// Where its keyword stands.
  public let keyword: SourceRange
  /// The lines of the log.
  public let log: TextLines
  /// The facts that the rule has to find in the example.
  public let expected: [Expectation]
}
