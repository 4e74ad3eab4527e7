import CulpritPatterns

/// A pattern whose work explodes on a line that somebody could write: PCRE2 gives up on it there, and the rule is silent.
struct BacktrackingCheck {
  func check(_ rule: RuleDocument, _ log: inout DiagnosticLog) {
    guard let compiled = RuleCompiler.compile(rule) else { return }
    let matcher = CompiledExcerptMatcher(compiled)
    var lines: [Int: [[UInt8]]] = [:]
    for example in rule.examples {
      let texts = example.log.lines
      for match in matcher.evidence(in: texts) where texts.indices.contains(match.line) {
        lines[match.patternIndex, default: []].append(Array(texts[match.line].utf8))
      }
    }
    for (index, pattern) in rule.patterns.enumerated() {
      let expression = pattern.expression
      // One repetition alone cannot be worse than the length of the line.
      guard ExpressionPieces(expression.source).pieces.count(where: \.isUnbounded) > 1,
        let trial = BacktrackingTrial(expression.source), let attack = trial.attack(from: lines[index] ?? [])
      else { continue }
      log.warning(
        "a pattern that hostile lines make slow", at: expression.range,
        label: "more than \(BacktrackingTrial.stepLimit) steps on \(attack.line.count) bytes",
        help:
          "two repetitions can share the same characters: let each end where the next one starts, such as `[^:]+:` for `.+:`, or bound them: `{1,80}`",
        notes: [
          Diagnostic.Note(
            "tried on a line of its example in which \(Quoting.quoted(attack.repeated)) stands many times")
        ])
    }
  }
}
