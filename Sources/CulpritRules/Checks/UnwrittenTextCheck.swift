/// A place of a skeleton (`culprit rules new`) that nobody has filled in yet.
struct UnwrittenTextCheck {
  func check(_ rule: RuleDocument, _ log: inout DiagnosticLog) {
    let titles = rule.titles.values.map(\.range)
    let lines = rule.advice.flatMap(\.body.ranges) + (rule.examples + rule.nearMisses).flatMap(\.log.ranges)
    for range in (titles + lines).sorted(by: { $0.start < $1.start }) {
      let start = rule.file.trimmedStart(range)
      guard rule.file.bytes[start.start..<start.end].starts(with: "TODO".utf8) else { continue }
      log.warning(
        "a text is still to be written", at: SourceRange(start.start, start.start + 4), label: "left by `rules new`",
        help: "write it, or remove its keyword where it may be left out")
    }
  }
}
