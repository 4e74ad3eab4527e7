import CulpritModel

/// A built-in rule speaks every language of the reports.
struct TranslationCheck {
  /// Checks the title of a rule and its advice.
  func check(_ rule: RuleDocument, _ log: inout DiagnosticLog) {
    guard rule.kind == .cause else { return }
    checkAdvice(rule, &log)
    if let title = rule.titles[.english], rule.titles[.chinese] == nil {
      report("title zh", missingFor: "title", at: title.range, &log)
    }
  }

  /// Checks the blocks of a rule or of a shared remedy.
  func checkAdvice(_ document: some AdviceDocument, _ log: inout DiagnosticLog) {
    let keys = Set(document.advice.map(\.key))
    for block in document.advice where block.key.language == .english {
      let translation = Remedy.Key(block.key.part, platform: block.key.platform, language: .chinese)
      guard !keys.contains(translation) else { continue }
      report(translation.keywordText, missingFor: block.key.keywordText, at: block.keyword, &log)
    }
  }

  private func report(_ keyword: String, missingFor original: String, at range: SourceRange, _ log: inout DiagnosticLog)
  {
    log.error(
      "`\(original)` has no translation", at: range, label: "there is no `\(keyword)`",
      help: "every built-in rule is written in English and in Simplified Chinese")
  }
}
