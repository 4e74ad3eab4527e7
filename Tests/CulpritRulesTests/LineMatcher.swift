import CulpritModel
import CulpritPatterns
import CulpritRules

/// A small matcher for tests: patterns and `unless`, nothing else.
struct LineMatcher: ExcerptMatcher {
  let rule: RuleDocument

  func evidence(in lines: [String]) -> [ExcerptMatch] {
    var found: [ExcerptMatch] = []
    var index = 0
    for block in rule.matches {
      for pattern in block.patterns {
        for (number, line) in lines.enumerated() {
          guard let facts = Self.facts(pattern.expression.pattern, in: line) else { continue }
          let isSilenced = block.qualifiers(of: pattern).contains { qualifier in
            guard case .unless(let expression) = qualifier.kind else { return false }
            return Self.facts(expression.pattern, in: line) != nil
          }
          if !isSilenced { found.append(ExcerptMatch(line: number, patternIndex: index, facts: facts)) }
        }
        index += 1
      }
    }
    return found
  }

  private static func facts(_ pattern: Pattern, in line: String) -> Facts? {
    let bytes = Array(line.utf8)
    let outcome = bytes.withUnsafeBytes { pattern.firstMatch(in: $0, using: MatchScratch()) }
    guard case .match(let match) = outcome else { return nil }
    var facts = Facts()
    for capture in match.captures {
      guard let name = FactName(rawValue: capture.name) else { continue }
      facts[name] = String(decoding: bytes[capture.range], as: UTF8.self)
    }
    return facts
  }
}
