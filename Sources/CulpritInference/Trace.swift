public import CulpritModel

/// How a verdict came about: what a rule author needs to understand a wrong one.
public struct Trace: Sendable, Hashable {
  /// One cause of an incident.
  public struct Share: Sendable, Hashable {
    /// The cause.
    public let cause: Cause
    /// The causes of the same incident that mask it.
    public let maskedBy: [CauseID]
  }

  /// An incident, as a candidate for the root.
  public struct Candidate: Sendable, Hashable {
    /// The cause from which the others follow.
    public let root: CauseID
    /// All causes, the root first, then in the order of candidates.
    public let shares: [Share]
    /// The lines of its evidence.
    public let lines: ClosedRange<Int>
    /// What became of it, in words.
    public let ending: String
  }

  /// A line that no rule explains, with how much it looks like an error.
  public struct Suspect: Sendable, Hashable {
    /// The line.
    public let line: NumberedLine
    /// The score; `needed` or more means a failure.
    public let score: Int
  }

  /// The kept evidence, in order of the log.
  public let evidence: [Evidence]
  /// The signals, in order of the log.
  public let signals: [Signal]
  /// The incidents, most to blame first.
  public let candidates: [Candidate]
  /// The unexplained lines with a score above zero, in order of the log.
  public let suspects: [Suspect]
  /// The score from which an unexplained line alone means a failure.
  public let needed: Int
}

extension Diagnoser {
  /// The steps that lead from the observations to the verdict.
  public func trace(_ observations: Observations) -> Trace {
    let candidates = ranked(observations).map { incident in
      let shares = incident.causes.sorted { left, right in
        left.id == incident.root.id || (right.id != incident.root.id && RootSelection.precedes(left, right))
      }.map { cause in
        Trace.Share(
          cause: cause, maskedBy: incident.causes.filter { $0.masks(cause.id) && $0.id != cause.id }.map(\.id))
      }
      return Trace.Candidate(
        root: incident.root.id, shares: shares, lines: incident.firstLine...incident.lastLine,
        ending: words(for: incident.ending))
    }
    let suspects = observations.suspects.map { Trace.Suspect(line: $0.line, score: ErrorLikeness.score($0)) }
    return Trace(
      evidence: observations.evidence, signals: observations.signals, candidates: candidates,
      suspects: suspects.filter { $0.score > 0 }, needed: TellingLines.fatalScore(observations))
  }

  private func words(for ending: Incident.Ending) -> String {
    switch ending {
    case .fatal: "nothing says that it was overcome"
    case .brokenOff: "the log breaks off after an announced retry"
    case .announced: "only announced retries and warnings"
    case .recovered: "overcome"
    }
  }
}
