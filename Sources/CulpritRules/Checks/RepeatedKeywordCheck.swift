/// Every keyword but `match`, `example` and `near-miss` stands at most once, each with its platform and language.
struct RepeatedKeywordCheck: AdviceCheck {
  func check(_ document: some AdviceDocument, _ log: inout DiagnosticLog) {
    var first: [String: SourceRange] = [:]
    for entry in document.entries where !entry.keyword.mayRepeat {
      guard let earlier = first[entry.name] else {
        first[entry.name] = entry.range
        continue
      }
      log.error(
        "`\(entry.name)` stands twice", at: entry.range, label: "this one is not read",
        help: "keep one of them", notes: [log.note("it stands here first", at: earlier)])
    }
  }
}
