public import CulpritModel

/// Finds the root cause in what scanning brought to light. Deterministic; looks at nothing but its arguments.
public struct Diagnoser: Sendable {
  private let cause: @Sendable (CauseID) -> Cause?

  /// A diagnoser.
  ///
  /// - Parameter cause: gives what the rules say of a cause.
  public init(cause: @escaping @Sendable (CauseID) -> Cause?) {
    self.cause = cause
  }

  /// The verdict on a log.
  public func diagnose(_ observations: Observations) -> Diagnosis {
    let ranked = ranked(observations)
    let findings = Findings(ranked, observations: observations)
    let unexplained = TellingLines.choose(from: observations)

    guard let first = ranked.first, first.ending == .fatal || isFailure(first, observations, unexplained) else {
      let others = recovered(ranked, findings: findings)
      if Recovery.endsWell(observations) {
        return Diagnosis(input: observations.input, outcome: .clean, others: others)
      }
      let outcome = unexplained.isEmpty ? Diagnosis.Outcome.clean : .unknown
      return Diagnosis(input: observations.input, outcome: outcome, others: others, unexplained: unexplained)
    }
    let rivals = ranked.dropFirst().filter { $0.ending != .recovered && $0.root.id != first.root.id }
    let total = observations.totals[first.root.id] ?? first.evidence.count
    var root = findings.finding(of: first.root, confidence: first.root.confidence)
    let remark = CrossEvidence.remark(
      on: root.cause, facts: root.facts, hosts: root.hosts, signals: observations.signals)
    (root.confidence, root.reason) = Certainty.judge(
      first, count: total, rivals: Array(rivals), remark: remark,
      linesPassed: Certainty.linesPassed(behind: first, in: observations))
    return Diagnosis(
      input: observations.input, outcome: .failure, root: root,
      others: others(besides: first, in: ranked, findings: findings),
      stages: Ladder.climb(to: root, signals: observations.signals), unexplained: unexplained)
  }

  /// The incidents, most to blame first.
  func ranked(_ observations: Observations) -> [Incident] {
    let incidents = IncidentGrouping.group(observations.evidence).compactMap(incident)
    return Ranking.ranked(Recovery.judge(incidents, observations: observations))
  }

  private func incident(of evidence: [Evidence]) -> Incident? {
    var known: [Cause] = []
    for piece in evidence where !known.contains(where: { $0.id == piece.cause }) {
      if let cause = cause(piece.cause) { known.append(cause) }
    }
    guard let root = RootSelection.root(of: known) else { return nil }
    return Incident(evidence: evidence, root: root, causes: known)
  }

  /// Whether attempts that were to be repeated are all that is left of a failure: something says that the command failed.
  private func isFailure(
    _ incident: Incident, _ observations: Observations, _ unexplained: [NumberedLine]
  ) -> Bool {
    if incident.ending == .brokenOff { return true }
    guard incident.ending == .announced else { return false }
    return observations.signals.contains { $0.kind == .failed } || unexplained.contains { $0.line >= incident.lastLine }
  }

  private func recovered(_ ranked: [Incident], findings: Findings) -> [Diagnosis.Other] {
    distinctRoots(of: ranked).map { cause in
      Diagnosis.Other(role: .recovered, finding: findings.finding(of: cause, confidence: cause.confidence))
    }
  }

  private func distinctRoots(of incidents: [Incident]) -> [Cause] {
    var causes: [Cause] = []
    for incident in incidents where !causes.contains(where: { $0.id == incident.root.id }) {
      causes.append(incident.root)
    }
    return causes
  }

  /// Every other cause with its role: first what follows from the root, then failures of their own, then what was overcome.
  private func others(besides root: Incident, in ranked: [Incident], findings: Findings) -> [Diagnosis.Other] {
    var roles: [(cause: Cause, role: Diagnosis.Role)] = []
    func note(_ cause: Cause, _ role: Diagnosis.Role) {
      guard cause.id != root.root.id, !roles.contains(where: { $0.cause.id == cause.id }) else { return }
      roles.append((cause, role))
    }
    for incident in ranked where incident.root.id == root.root.id {
      for cause in incident.causes { note(cause, .consequence) }
    }
    for incident in ranked where incident.root.id != root.root.id && incident.ending != .recovered {
      note(incident.root, follows(incident, from: root) ? .consequence : .separate)
      for cause in incident.causes { note(cause, .consequence) }
    }
    for incident in ranked where incident.ending == .recovered {
      for cause in incident.causes { note(cause, .recovered) }
    }
    return roles.map { entry in
      Diagnosis.Other(
        role: entry.role, finding: findings.finding(of: entry.cause, confidence: entry.cause.confidence))
    }
  }

  /// A masked cause, or a closing line further down, follows from the root.
  private func follows(_ incident: Incident, from root: Incident) -> Bool {
    root.root.masks(incident.root.id) || (incident.root.strength == .fallback && incident.lastLine >= root.firstLine)
  }
}

extension Finding {
  /// The distinct hosts that the evidence names.
  fileprivate var hosts: [String] {
    varieties.first { $0.name == .host }?.values ?? facts[.host].map { [$0] } ?? []
  }
}
