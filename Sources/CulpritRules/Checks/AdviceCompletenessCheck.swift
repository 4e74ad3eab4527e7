import CulpritModel

/// A rule explains, advises and says how to see that it worked; a translation has an original.
struct AdviceCompletenessCheck: RuleCheck, AdviceCheck {
  func check(_ rule: RuleDocument, _ log: inout DiagnosticLog) {
    guard rule.kind == .cause, rule.sharedRemedy == nil, let start = rule.entries.first else { return }
    let required: [Remedy.Part] = [.why, .fix, .verify]
    let missing = required.filter { part in
      !rule.entries.contains { $0.keyword.remedyPart == part }
    }
    guard !missing.isEmpty else { return }
    log.warning(
      "the advice is incomplete", at: start.range,
      label: "\(Quoting.list(missing.map { "`\($0.rawValue)`" })) \(missing.count == 1 ? "is" : "are") missing",
      help: "write the texts, or take those of a shared remedy with `remedy NAME`")
  }

  func check(_ document: some AdviceDocument, _ log: inout DiagnosticLog) {
    let keys = Set(document.advice.map(\.key))
    for block in document.advice where block.key.language != .english {
      let original = Remedy.Key(block.key.part, platform: block.key.platform)
      guard !keys.contains(original) else { continue }
      log.error(
        "`\(block.key.keywordText)` translates nothing", at: block.keyword,
        label: "there is no `\(original.keywordText)`", help: "write the English text first: `\(original.keywordText)`")
    }
  }
}
