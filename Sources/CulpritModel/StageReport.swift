/// What is known of one rung of the ladder.
public struct StageReport: Sendable, Hashable {
  /// What a rung can be.
  public enum State: String, CaseIterable, Sendable, Hashable {
    /// It held: a rung above it was reached, or the log says so.
    case held
    /// It broke.
    case failed
    /// The log does not tell.
    case unknown
  }

  /// Which rung.
  public let stage: Stage
  /// What is known of it.
  public let state: State

  /// A report on one rung.
  public init(stage: Stage, state: State) {
    self.stage = stage
    self.state = state
  }
}
