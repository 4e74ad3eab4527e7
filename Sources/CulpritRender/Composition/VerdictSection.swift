import CulpritModel

extension ReportComposer {
  /// The title, then one line: which cause, how sure, why so sure, whether a second try helps, which log.
  func verdict(_ root: Finding) -> [Block] {
    var line: [Span] = [.cause(root.cause.id), .text(" · "), .strong([.text(labels.name(of: root.confidence))])]
    let reason = root.reason[options.language]
    line += reason.isEmpty ? [.text(labels.fullStop)] : [.text(labels.colon)] + sentence(reason)
    line.append(.text(labels.sentenceSpace + labels.sentence(for: root.cause.retry)))
    return [
      .heading(level: 1, title(of: root.cause, facts: root.facts)),
      .paragraph(line + inputNote() + ruleNote(root.cause.id)),
    ]
  }

  /// Which file the rule stands in, unless it is built in.
  private func ruleNote(_ cause: CauseID) -> [Span] {
    guard let file = report.ruleFiles[cause] else { return [] }
    return [.text(labels.sentenceSpace + labels.ruleFrom), .code(file), .text(labels.fullStop)]
  }

  /// Which log was read, unless it came through a pipe.
  func inputNote() -> [Span] {
    let input = report.diagnosis.input
    guard input.name != "-", !input.name.isEmpty else { return [] }
    let parts = labels.input.split(separator: "{}", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first, let last = parts.last, parts.count == 2 else { return [] }
    return [
      .text(labels.sentenceSpace + first), .code(input.name),
      .text(Labels.fill(last, [labels.count(ofLines: input.lines)])),
    ]
  }

  /// A sentence from inference: code spans count, every other mark is text.
  private func sentence(_ text: String) -> [Span] {
    let spans = SpanParser.spans(of: text).map { span -> Span in
      if case .code(let template) = span { return .code(template.source) }
      return .text(span.source)
    }
    let isEnded = text.last.map { ".。!?！？".contains($0) } ?? false
    return isEnded ? spans : spans + [.text(labels.fullStop)]
  }
}
