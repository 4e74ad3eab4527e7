internal import CulpritModel

/// Folds incidents into findings: one for each cause, however many lines tell of it.
struct Findings {
  private let observations: Observations
  /// What there is of each cause, the incident that is most to blame first.
  private let shares: [CauseID: [Share]]

  /// The part that a cause has in an incident.
  private struct Share {
    let incident: Incident
    let pieces: [Evidence]
  }

  /// How many pieces of evidence a finding shows.
  static let shownEvidence = 8

  /// - Parameters:
  ///   - incidents: all incidents, most to blame first.
  ///   - observations: what they were made from.
  init(_ incidents: [Incident], observations: Observations) {
    self.observations = observations
    var shares: [CauseID: [Share]] = [:]
    for incident in incidents {
      let pieces = Dictionary(grouping: incident.evidence, by: \.cause)
      for cause in incident.causes {
        shares[cause.id, default: []].append(Share(incident: incident, pieces: pieces[cause.id] ?? []))
      }
    }
    self.shares = shares
  }

  /// The finding of a cause.
  func finding(
    of cause: Cause, confidence: Confidence, reason: LocalizedText = LocalizedText(english: "")
  ) -> Finding {
    let mine = shares[cause.id] ?? []
    // The incident that is most to blame tells the facts; the others only fill gaps in what it leaves open.
    let pieces = mine.flatMap(\.pieces)
    var facts = Facts()
    let firstLine = mine.first?.incident.firstLine
    for piece in pieces.filter({ $0.line == firstLine }) + pieces { facts.fillGaps(from: piece.facts) }
    if let first = mine.first { addContext(of: first.incident, to: &facts, cause: cause) }
    let shown = Array(pieces.prefix(Self.shownEvidence)).sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    return Finding(
      cause: cause, confidence: confidence, reason: reason, facts: facts,
      count: max(observations.totals[cause.id] ?? 0, pieces.count), evidence: shown,
      varieties: observations.varieties[cause.id] ?? [])
  }

  /// What was being fetched often stands in the wrapper around the root: the module in `verifying m@v:`, say.
  private func addContext(of incident: Incident, to facts: inout Facts, cause: Cause) {
    let lines = Set(incident.evidence.filter { $0.cause == cause.id }.map(\.line))
    for piece in incident.evidence where lines.contains(piece.line) && piece.cause != cause.id {
      for name in [FactName.module, .version, .url] where facts[name] == nil { facts[name] = piece.facts[name] }
    }
  }
}
