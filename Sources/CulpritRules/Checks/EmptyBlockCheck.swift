/// A block that holds nothing.
struct EmptyBlockCheck: RuleCheck, AdviceCheck {
  func check(_ rule: RuleDocument, _ log: inout DiagnosticLog) {
    for block in rule.matches {
      if block.patterns.isEmpty {
        log.error(
          "`match` has no pattern", at: block.keyword, label: "nothing below it",
          help: "write one regular expression a line below it, indented by two spaces")
      }
      if block.tools.isEmpty {
        log.error(
          "`match` names no tool", at: SourceRange(block.keyword.end, block.keyword.end),
          help: "name the tools that print these lines, such as `match curl git`")
      }
    }
    for (blocks, keyword) in [(rule.examples, Keyword.example), (rule.nearMisses, .nearMiss)] {
      for block in blocks where block.log.isEmpty {
        log.error(
          "`\(keyword.rawValue)` has no log line", at: block.keyword, label: "nothing below it",
          help: "put the line of the log below it, indented by two spaces")
      }
    }
  }

  func check(_ document: some AdviceDocument, _ log: inout DiagnosticLog) {
    for block in document.advice where block.body.isEmpty {
      log.error(
        "`\(block.key.keywordText)` has no text", at: block.keyword, label: "nothing below it",
        help: "write the text below it, indented by two spaces, or leave the keyword out")
    }
    for entry in document.entries where entry.keyword == .see && document.references.isEmpty {
      log.error(
        "`see` has no reference", at: entry.range, label: "nothing below it", help: "write one URL a line below it")
    }
  }
}
