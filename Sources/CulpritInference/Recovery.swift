internal import CulpritModel

/// Tells which incidents were overcome.
enum Recovery {
  /// Says of each incident how it ended.
  ///
  /// Only the outcome decides: a log whose last word is success has no culprit, whatever was retried or fell back on the way. Where the log has no
  /// last word, an incident that consists of announced retries and warnings alone is `announced`; and if the log breaks off right behind announced
  /// retries, these are its last word.
  static func judge(_ incidents: [Incident], observations: Observations) -> [Incident] {
    let hasHappyEnd = endsWell(observations)
    let retriedLines = Set(observations.signals.filter { $0.kind == .retried }.map(\.line))
    let warnedLines = Set(observations.signals.filter { $0.kind == .warned }.map(\.line))
    let lastRetry = observations.signals.last { $0.kind == .retried }?.line ?? 0
    let lastSuccess = observations.signals.last { $0.kind == .succeeded }?.line ?? 0
    let lastFailure = observations.signals.last { $0.kind == .failed }?.line ?? 0
    return incidents.map { incident in
      var judged = incident
      // An announcement stands on the line of the failure or on the next one.
      func isRetried(_ piece: Evidence) -> Bool {
        retriedLines.contains(piece.line) || retriedLines.contains(piece.line + 1)
      }
      let isAnnounced = incident.evidence.allSatisfy { isRetried($0) || warnedLines.contains($0.line) }
      if hasHappyEnd, incident.lastLine < lastSuccess || isAnnounced {
        judged.ending = .recovered
      } else if isAnnounced, lastSuccess > incident.lastLine, lastFailure < incident.lastLine {
        judged.ending = .recovered
      } else if isAnnounced {
        let last = max(incident.lastLine, lastRetry)
        let isLastWord = observations.lastTextLine <= last || isExcerpt(observations, endingNear: last)
        judged.ending = isLastWord && incident.evidence.contains(where: isRetried) ? .brokenOff : .announced
      }
      return judged
    }
  }

  /// Whether the log is a few lines that somebody cut out around a repeated attempt: it ends soon after, and nothing says that anything went well
  /// from there on.
  private static func isExcerpt(_ observations: Observations, endingNear line: Int) -> Bool {
    guard observations.input.lines <= Observations.shortLogLines, observations.lastTextLine <= line + closingLines
    else { return false }
    return !observations.signals.contains { signal in
      guard signal.line > line else { return false }
      if case .held = signal.kind { return true }
      return signal.kind == .succeeded
    }
  }

  /// How many lines may follow the last attempt of an excerpt: the rest of its message, the next attempt, a `^C`.
  private static let closingLines = 3

  /// Whether the last command that says how it ended says that it ended well, and none after the first evidence says that it failed.
  static func endsWell(_ observations: Observations) -> Bool {
    guard let lastSuccess = observations.signals.last(where: { $0.kind == .succeeded }) else { return false }
    return !observations.signals.contains { $0.kind == .failed && $0.line > 0 && !isUndone($0, by: lastSuccess) }
  }

  /// A failure that a later success of the same kind makes up for is not known yet; every failed step counts.
  private static func isUndone(_ failure: Signal, by success: Signal) -> Bool {
    failure.name == success.name && failure.line < success.line
  }
}
