internal import CulpritModel

/// Leads from one run of a command to the next.
struct RetryLoop<Clock: RetryClock, Random: RandomNumberGenerator> {
  /// What comes after a failure.
  enum Step: Hashable, Sendable {
    /// The command is to be run again; the wait is over.
    case again
    /// It is not.
    case stop(RetryPolicy.Reason)
    /// The user ended the wait.
    case interrupted
  }

  private var policy: RetryPolicy
  private let clock: Clock
  private var random: Random
  /// How often the command failed.
  private(set) var attempts = 0

  init(policy: RetryPolicy, clock: Clock, random: Random) {
    self.policy = policy
    self.clock = clock
    self.random = random
  }

  /// Decides after a failure, and waits if the command is to be run again.
  ///
  /// - Parameters:
  ///   - diagnosis: why the command failed.
  ///   - output: the last bytes that it printed.
  ///   - announce: is told of a retry before the wait.
  /// - Returns: what comes now.
  mutating func step(
    after diagnosis: Diagnosis, output: ArraySlice<UInt8>, announce: (RetryPolicy.Retry) -> Void
  ) -> Step {
    attempts += 1
    let asked = RetryAfter.find(in: output, now: clock.now)
    switch policy.decide(diagnosis, serverAsks: asked, using: &random) {
    case .stop(let reason): return .stop(reason)
    case .retry(let retry):
      announce(retry)
      return clock.wait(retry.wait) ? .again : .interrupted
    }
  }
}
