/// A title is no sentence.
struct TitleCheck: RuleCheck {
  func check(_ rule: RuleDocument, _ log: inout DiagnosticLog) {
    for title in rule.titles.values.sorted(by: { $0.range.start < $1.range.start }) {
      for stop in [".", "。"] where title.value.hasSuffix(stop) && !title.value.hasSuffix("..") {
        log.warning(
          "a title ends without a full stop", at: SourceRange(title.range.end - stop.utf8.count, title.range.end),
          help: "remove it")
      }
    }
  }
}
