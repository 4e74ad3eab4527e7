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
    guard let place = Labels.place(in: labels.input) else { return [] }
    return [
      .text(labels.sentenceSpace + place.before), .code(input.name),
      .text(Labels.fill(place.after, [labels.count(ofLines: input.lines)])),
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
