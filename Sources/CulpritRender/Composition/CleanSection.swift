import CulpritModel

extension ReportComposer {
  /// One line, and what was overcome on the way.
  func clean() -> [Block] {
    let line = Labels.fill(labels.clean, [labels.count(ofLines: report.diagnosis.input.lines)])
    return [.paragraph([.text(line)] + inputName())] + otherFindings(titled: labels.recoveredTitle)
  }

  private func inputName() -> [Span] {
    let name = report.diagnosis.input.name
    return name == "-" || name.isEmpty ? [] : [.text(" ("), .code(name), .text(")")]
  }
}
