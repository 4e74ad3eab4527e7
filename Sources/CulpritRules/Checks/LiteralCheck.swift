import CulpritPatterns

/// A pattern of a cause without a run of fixed characters runs on every line of the log. One of a signal is tried on the last lines only.
struct LiteralCheck: RuleCheck {
  func check(_ rule: RuleDocument, _ log: inout DiagnosticLog) {
    if case .signal? = rule.identity { return }
    for pattern in rule.patterns {
      let expression = pattern.expression
      guard expression.range.length <= ExpressionCheck.longest, (try? expression.pattern.compile()) != nil,
        expression.pattern.requiredLiterals == nil
      else { continue }
      log.warning(
        "a slow pattern", at: expression.range,
        label: "no run of \(RequiredLiterals.usefulLength) fixed characters",
        help:
          "give every branch a text that each match holds, such as `dial tcp `; quotes, `/`, `\\`, `<`, `>` and `&` do not count"
      )
    }
  }
}
