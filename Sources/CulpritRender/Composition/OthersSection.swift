import CulpritModel

extension ReportComposer {
  /// One line for each finding beside the root cause.
  func otherFindings(titled heading: String) -> [Block] {
    let others = report.diagnosis.others
    guard !others.isEmpty else { return [] }
    return [.heading(level: 2, [.text(heading)]), .list(start: nil, items: others.map { [.paragraph(line(for: $0))] })]
  }

  private func line(for other: Diagnosis.Other) -> [Span] {
    let finding = other.finding
    let role = Span.strong([.text(labels.name(of: other.role))])
    return [role, .text(labels.colon)] + title(of: finding.cause, facts: finding.facts)
      + [.text(" ("), .cause(finding.cause.id), .text(place(of: finding))] + ruleNote(finding.cause.id) + [.text(")")]
  }

  private func ruleNote(_ cause: CauseID) -> [Span] {
    guard let file = report.ruleFiles[cause] else { return [] }
    return [.text(labels.clauseSeparator + labels.ruleFromInClause), .code(file)]
  }

  private func place(of finding: Finding) -> String {
    guard let first = finding.evidence.first else { return "" }
    let place =
      finding.count > 1
      ? Labels.fill(labels.lines, [String(finding.count), String(first.line)])
      : Labels.fill(labels.line, [String(first.line)])
    return labels.clauseSeparator + place
  }
}
