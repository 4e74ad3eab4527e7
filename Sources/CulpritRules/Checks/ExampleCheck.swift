import CulpritModel

/// A rule finds its examples with the expected facts, stays silent on its near-misses and has no pattern without an example.
struct ExampleCheck {
  let matcher: any ExcerptMatcher

  func check(_ rule: RuleDocument, _ log: inout DiagnosticLog) {
    var used: Set<Int> = []
    for example in rule.examples where !example.log.isEmpty {
      let matches = matcher.evidence(in: example.log.lines)
      used.formUnion(matches.map(\.patternIndex))
      if matches.isEmpty {
        log.error(
          "the rule does not find its example", at: example.log.ranges[0], label: "no pattern matches here",
          help: "adapt a pattern, or move the line to a near-miss; check `unless` and `near` too")
      } else {
        checkFacts(example, matches, &log)
      }
    }
    for nearMiss in rule.nearMisses { checkSilence(nearMiss, rule, &log) }
    guard !rule.examples.isEmpty else { return }
    for (index, pattern) in rule.patterns.enumerated() where !used.contains(index) {
      log.error(
        "no example matches this pattern", at: pattern.expression.range, label: "never used",
        help: "add an example with a line that it matches, or remove the pattern",
        notes: Self.remarks(on: pattern, in: rule.file))
    }
  }

  private static func remarks(on pattern: PatternSyntax, in file: SourceFile) -> [Diagnostic.Note] {
    let end = file.trimmed(pattern.expression.range).end
    return end < pattern.expression.range.end
      ? [Diagnostic.Note("the pattern ends in white space, which belongs to it")] : []
  }

  private func checkFacts(_ example: ExcerptBlock, _ matches: [ExcerptMatch], _ log: inout DiagnosticLog) {
    for expected in example.expected {
      let values = matches.compactMap { $0.facts[expected.name] }
      guard !values.contains(expected.value) else { continue }
      let found =
        values.first.map { "the rule finds \(Quoting.quoted($0))" } ?? "the rule finds no `\(expected.name.rawValue)`"
      log.error(
        "the example does not give `\(expected.name.rawValue)` as expected", at: expected.range, label: found,
        help: values.isEmpty
          ? "capture it: `(?<\(expected.name.rawValue)>…)`" : "correct the expected value or the group that captures it"
      )
    }
  }

  private func checkSilence(_ nearMiss: ExcerptBlock, _ rule: RuleDocument, _ log: inout DiagnosticLog) {
    let patterns = rule.patterns
    var reported: Set<Int> = []
    for match in matcher.evidence(in: nearMiss.log.lines)
    where nearMiss.log.ranges.indices.contains(match.line) && reported.insert(match.line).inserted {
      let pattern = patterns.indices.contains(match.patternIndex) ? patterns[match.patternIndex].expression : nil
      log.error(
        "the rule fires on its near-miss", at: nearMiss.log.ranges[match.line], label: "a pattern matches here",
        help: "make the pattern tighter, or add `unless`",
        notes: pattern.map { [log.note("this pattern does", at: $0.range)] } ?? [])
    }
  }
}
