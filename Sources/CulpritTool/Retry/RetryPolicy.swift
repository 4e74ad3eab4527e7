internal import CulpritModel

/// Decides whether a command that failed is run again, and after what time.
///
/// Only causes of which the rules say that time or a second try can mend them are worth it. The wait grows with every try and is drawn at
/// random from the whole range ("full jitter"), so that many machines that failed together do not come back together.
struct RetryPolicy {
  /// What to do after a failure.
  enum Decision: Hashable, Sendable {
    /// Run the command again.
    case retry(Retry)
    /// Leave it at that.
    case stop(Reason)
  }

  /// Another run of the command.
  struct Retry: Hashable, Sendable {
    /// Which one, from 1.
    let number: Int
    /// The time until then, in seconds.
    let wait: Double
    /// Whether a server named the time.
    let isAsked: Bool
  }

  /// Why a command is not run again.
  enum Reason: Hashable, Sendable {
    /// The cause stays until somebody changes something.
    case permanent(CauseID)
    /// A check said no.
    case check(CauseID)
    /// Nobody knows the cause.
    case unknown
    /// All retries are used up.
    case exhausted
    /// The server asks for a longer wait, in seconds, than the user allows.
    case longWait(Double, limit: Double)
  }

  /// The first range of waits after a cause that may be gone at once, in seconds.
  static let firstWaitNow = 1.0
  /// The first range of waits after a cause that needs time, in seconds.
  static let firstWaitLater = 4.0

  /// What checks hashes, certificates, credentials and the existence of modules. Whatever a rule says of its causes: a check that is repeated
  /// until it passes is none.
  private static let checks: Set<CulpritModel.Category> = [.checksum, .tls, .auth, .module]

  private let retries: Int
  private let longestWait: Double
  private var done = 0

  /// - Parameters:
  ///   - retries: how often the command may be run again.
  ///   - longestWait: the longest wait, in seconds.
  init(retries: Int, longestWait: Double) {
    self.retries = retries
    self.longestWait = longestWait
  }

  /// Decides after a failure.
  ///
  /// - Parameters:
  ///   - diagnosis: why the command failed.
  ///   - serverAsks: the wait that a server asked for, in seconds.
  ///   - random: draws the wait.
  /// - Returns: what to do.
  mutating func decide(
    _ diagnosis: Diagnosis, serverAsks: Double?, using random: inout some RandomNumberGenerator
  ) -> Decision {
    guard let root = diagnosis.root else { return .stop(.unknown) }
    let separate = diagnosis.others.filter { $0.role == .separate }.map(\.finding)
    // One failure that stays is enough to make the next run fail too.
    if let permanent = ([root] + separate).first(where: { $0.cause.retry == .never }) {
      return .stop(.permanent(permanent.cause.id))
    }
    if let check = ([root] + separate).first(where: { Self.checks.contains($0.cause.id.category) }) {
      return .stop(.check(check.cause.id))
    }
    guard done < retries else { return .stop(.exhausted) }
    if let serverAsks, serverAsks > longestWait { return .stop(.longWait(serverAsks, limit: longestWait)) }
    let first = root.cause.retry == .now ? Self.firstWaitNow : Self.firstWaitLater
    var range = first
    for _ in 0..<done where range < longestWait { range *= 2 }
    done += 1
    let jitter = Double.random(in: 0...min(range, longestWait), using: &random)
    guard let serverAsks else { return .retry(Retry(number: done, wait: jitter, isAsked: false)) }
    // Not before the server's time, and not all at the same moment after it.
    let wait = min(serverAsks + min(jitter, Self.firstWaitNow), longestWait)
    return .retry(Retry(number: done, wait: wait, isAsked: true))
  }
}
