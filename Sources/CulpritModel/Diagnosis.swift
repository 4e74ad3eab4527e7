/// The verdict on a log.
public struct Diagnosis: Sendable, Hashable {
  /// The three ways in which a diagnosis can end.
  public enum Outcome: String, CaseIterable, Sendable, Hashable {
    /// The log shows a failure and its cause.
    case failure
    /// The log shows a failure, but not its cause.
    case unknown
    /// The log shows no failure.
    case clean
  }

  /// How another finding relates to the root cause.
  public enum Role: String, CaseIterable, Sendable, Hashable {
    /// It happened because of the root cause.
    case consequence
    /// It is a failure of its own.
    case separate
    /// It was overcome: a retry that succeeded, a fallback that worked, a mere warning.
    case recovered
  }

  /// A finding beside the root cause.
  public struct Other: Sendable, Hashable {
    /// How it relates to the root cause.
    public let role: Role
    /// What was found.
    public let finding: Finding

    /// A finding with its role.
    public init(role: Role, finding: Finding) {
      self.role = role
      self.finding = finding
    }
  }

  /// What was read.
  public var input: InputSummary
  /// How the diagnosis ended.
  public var outcome: Outcome
  /// The root cause; there exactly when the outcome is `failure`.
  public var root: Finding?
  /// The other findings, the most telling first.
  public var others: [Other]
  /// The rungs of the ladder of the root incident, lowest first; empty unless the outcome is `failure`.
  public var stages: [StageReport]
  /// The most telling lines that no rule explains, in order of the log.
  public var unexplained: [NumberedLine]

  /// A diagnosis from all its parts.
  public init(
    input: InputSummary, outcome: Outcome, root: Finding? = nil, others: [Other] = [], stages: [StageReport] = [],
    unexplained: [NumberedLine] = []
  ) {
    self.input = input
    self.outcome = outcome
    self.root = root
    self.others = others
    self.stages = stages
    self.unexplained = unexplained
  }
}
