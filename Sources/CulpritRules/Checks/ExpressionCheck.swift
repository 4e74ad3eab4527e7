import CulpritModel
import CulpritPatterns

/// Every regular expression is accepted by PCRE2, and its named groups are facts.
struct ExpressionCheck: RuleCheck {
  func check(_ rule: RuleDocument, _ log: inout DiagnosticLog) {
    for block in rule.matches {
      for qualifier in block.qualifiers { check(qualifier, &log) }
      for pattern in block.patterns {
        check(pattern.expression, &log)
        for qualifier in pattern.qualifiers { check(qualifier, &log) }
      }
    }
  }

  private func check(_ qualifier: QualifierSyntax, _ log: inout DiagnosticLog) {
    switch qualifier.kind {
    case .near(_, let expression), .then(let expression): check(expression, &log)
    case .unless(let expression), .notNear(_, let expression):
      guard check(expression, &log) else { return }
      for (name, offset) in ExpressionOutline(expression.source).names {
        log.warning(
          "the group `\(name)` never becomes a fact", at: expression.place(offset, length: name.utf8.count),
          label: "a line that matches here does not count", help: "write `(?:…)`, or no group at all")
      }
    case .confidence: break
    }
  }

  /// The longest expression that is compiled, in bytes. Longer ones are lists that should be several patterns.
  static let longest = 4096

  @discardableResult
  private func check(_ expression: ExpressionSyntax, _ log: inout DiagnosticLog) -> Bool {
    guard expression.range.length <= Self.longest else {
      log.error(
        "a pattern of \(expression.range.length) bytes", at: expression.place(0, length: 1),
        label: "more than \(Self.longest)", help: "write several patterns, one a line")
      return false
    }
    do {
      try expression.pattern.compile()
    } catch {
      let fault = ExpressionFault(error, in: expression.source)
      log.error(
        error.message, at: expression.place(fault.range.lowerBound, length: fault.range.count),
        label: "PCRE2 stops here", help: fault.help)
      return false
    }
    let unknown = expression.pattern.captureNames.filter { FactName(rawValue: $0) == nil }
    guard !unknown.isEmpty else { return true }
    let places = ExpressionOutline(expression.source).names
    for name in unknown {
      let offset = places.first { $0.name == name }?.offset
      log.error(
        "the group `\(name)` is no fact",
        at: offset.map { expression.place($0, length: name.utf8.count) } ?? expression.range,
        label: Vocabulary.facts.complaint,
        help: Vocabulary.facts.help(for: name) + "\nA group that is needed for its brackets only is written `(?:…)`.")
    }
    return true
  }
}

extension ExpressionSyntax {
  /// A stretch of the rule file from a stretch of the expression.
  func place(_ offset: Int, length: Int) -> SourceRange {
    SourceRange(range.start + offset, min(range.start + offset + length, range.end))
  }
}
