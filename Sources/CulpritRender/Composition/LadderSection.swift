import CulpritModel

extension ReportComposer {
  /// The rungs as one line: `✓ settings → ✗ name lookup → ? the rest`.
  func ladder() -> [Block] {
    let stages = report.diagnosis.stages
    guard stages.contains(where: { $0.state == .failed }) else { return [] }
    let told = stages.lastIndex { $0.state != .unknown } ?? stages.startIndex
    var rungs = stages[...told].map(rung)
    if told + 1 < stages.count { rungs.append([.text("? " + labels.ladderRest)]) }
    return [.paragraph([.text(labels.ladder)] + rungs.flattened(with: .text(" → ")))]
  }

  private func rung(_ report: StageReport) -> [Span] {
    let name = labels.name(of: report.stage)
    switch report.state {
    case .held: return [.text("✓ " + name)]
    case .failed: return [.strong([.text("✗ " + name)])]
    case .unknown: return [.text("? " + name)]
    }
  }
}
