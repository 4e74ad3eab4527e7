internal import CulpritModel

/// Says how sure the verdict is, and why, in one sentence.
enum Certainty {
  /// The confidence in a root cause and its reason.
  ///
  /// - Parameters:
  ///   - root: the ranked first incident.
  ///   - rivals: the other incidents that were not overcome and have another root.
  static func judge(_ root: Incident, count: Int, rivals: [Incident]) -> (confidence: Confidence, reason: String) {
    let stated = root.evidence.filter { $0.cause == root.root.id }.map(\.confidence).max() ?? root.root.confidence
    if root.ending != .fatal {
      return (min(stated, .medium), "The log only shows attempts that were to be repeated, not how they ended.")
    }
    if root.root.strength == .fallback {
      return (min(stated, .medium), "This is a closing line; the log does not show what led to it.")
    }
    let rival = rivals.first {
      $0.root.strength == root.root.strength && $0.root.id.category != root.root.id.category
    }
    if let rival, abs(rival.lastLine - root.lastLine) <= Ranking.competingDistance, rival.ending == .fatal {
      return (min(stated, .medium), "Another failure stands near it: \(rival.root.id).")
    }
    switch stated {
    case .high where count > 1: return (.high, "The message has only this cause, and \(count) lines say the same.")
    case .high: return (.high, "The message has only this cause.")
    case .medium: return (.medium, "The message fits this cause best, but does not exclude others.")
    case .low: return (.low, "The message is vague; this is the likeliest cause.")
    }
  }
}
