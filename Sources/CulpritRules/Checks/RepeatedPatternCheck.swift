/// The same pattern with the same qualifiers, twice in a rule.
struct RepeatedPatternCheck: RuleCheck {
  func check(_ rule: RuleDocument, _ log: inout DiagnosticLog) {
    var first: [String: SourceRange] = [:]
    for block in rule.matches {
      for pattern in block.patterns {
        let qualifiers = block.qualifiers(of: pattern).map {
          "\(rule.file.text($0.word)) \($0.expression?.source ?? "")"
        }
        let key = ([pattern.expression.source] + qualifiers).joined(separator: "\n")
        if let earlier = first[key] {
          log.warning(
            "the same pattern stands twice", at: pattern.expression.range,
            help: "name all tools in one block: `match curl git`",
            notes: [log.note("it stands here first", at: earlier)])
        } else {
          first[key] = pattern.expression.range
        }
      }
    }
  }
}
