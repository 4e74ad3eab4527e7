import CulpritModel

/// Placeholders in titles and texts are facts.
///
/// Commands and code may hold words in braces that are none of ours (`awk '{print}'`); there a word is taken for a
/// placeholder only if it is like the name of a fact.
struct PlaceholderCheck: RuleCheck, AdviceCheck {
  func check(_ rule: RuleDocument, _ log: inout DiagnosticLog) {
    for title in rule.titles.values.sorted(by: { $0.range.start < $1.range.start }) {
      check(title.range, isCode: false, &log)
    }
  }

  func check(_ document: some AdviceDocument, _ log: inout DiagnosticLog) {
    for block in document.advice {
      for line in AdviceLine.lines(of: block.body).lines { check(line.range, isCode: line.kind != .prose, &log) }
    }
  }

  private func check(_ range: SourceRange, isCode: Bool, _ log: inout DiagnosticLog) {
    for placeholder in Placeholder.find(in: log.file.bytes[range.start..<range.end]) {
      let name = placeholder.name
      guard FactName(rawValue: name) == nil else { continue }
      if isCode, NearestName.find(name, among: Vocabulary.facts.names) == nil { continue }
      let start = range.start + placeholder.offset
      log.error(
        "the placeholder \(Quoting.quoted("{\(name)}")) is no fact", at: SourceRange(start, start + name.utf8.count),
        label: Vocabulary.facts.complaint, help: Vocabulary.facts.help(for: name))
    }
  }
}
