/// A cause that was found in a log, with everything that speaks for it.
public struct Finding: Sendable, Hashable {
  /// The distinct values that one fact took over all evidence.
  public struct Variety: Sendable, Hashable {
    /// Which fact.
    public let name: FactName
    /// The distinct values in order of appearance; at most `Finding.shownValues` of them.
    public let values: [String]
    /// How many distinct values were counted; `values` can hold fewer.
    public let total: Int

    /// A variety from all its parts.
    public init(name: FactName, values: [String], total: Int) {
      self.name = name
      self.values = values
      self.total = total
    }
  }

  /// How many distinct values of a fact a finding keeps for display.
  public static let shownValues = 12

  /// The cause.
  public var cause: Cause
  /// How sure we are, with all evidence considered.
  public var confidence: Confidence
  /// One sentence that says why we are that sure; empty where nobody asked.
  public var reason: LocalizedText
  /// The facts that speak for the whole finding.
  public var facts: Facts
  /// How many lines told of it.
  public var count: Int
  /// The telling lines, in order of the log; fewer than `count` when there are many.
  public var evidence: [Evidence]
  /// The facts that took more than one value.
  public var varieties: [Variety]

  /// A finding from all its parts.
  public init(
    cause: Cause, confidence: Confidence, reason: LocalizedText = LocalizedText(english: ""), facts: Facts = Facts(),
    count: Int,
    evidence: [Evidence], varieties: [Variety] = []
  ) {
    self.cause = cause
    self.confidence = confidence
    self.reason = reason
    self.facts = facts
    self.count = count
    self.evidence = evidence
    self.varieties = varieties
  }
}
