import CulpritRules

/// Everything that a rule file says, without where it says it.
enum RuleMeaning {
  static func of(_ rule: RuleDocument?) -> [String] {
    guard let rule else { return [] }
    var parts = [
      rule.identity?.description ?? "", rule.cause.map { "\($0)" } ?? "", rule.localizedTitle.map { "\($0)" } ?? "",
    ]
    parts.append(rule.sharedRemedy?.value ?? "")
    for block in rule.matches {
      parts.append("match \(block.tools.map(\.value))")
      for pattern in block.patterns {
        parts.append(pattern.expression.source)
        parts += block.qualifiers(of: pattern).map { "\(words(of: $0)) \($0.expression?.source ?? "")" }
      }
    }
    for excerpt in rule.examples + rule.nearMisses {
      parts += excerpt.log.lines + excerpt.expected.map { "\($0.name)=\($0.value)" }
    }
    return parts + rule.advice.map { "\($0.key) \(trimmed($0.body.text))" } + rule.references.map(\.value)
  }

  private static func words(of qualifier: QualifierSyntax) -> String {
    switch qualifier.kind {
    case .unless: "unless"
    case .near(let distance, _): "near \(distance)"
    case .notNear(let distance, _): "not-near \(distance)"
    case .then: "then"
    case .confidence(let level): "confidence \(level.rawValue)"
    }
  }

  /// Blanks at the ends of lines and repeated empty lines mean nothing in advice.
  private static func trimmed(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
    for index in lines.indices { while lines[index].hasSuffix(" ") { lines[index].removeLast() } }
    return lines.joined(separator: "\n")
  }
}
