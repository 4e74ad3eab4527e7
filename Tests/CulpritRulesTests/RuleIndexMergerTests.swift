import CulpritModel
import CulpritPatterns
import CulpritRules
import Testing

/// Merging two indexes gives what an index of all their rules would be.
@Suite struct RuleIndexMergerTests {
  private func rule(_ slug: String, _ patterns: String...) throws -> Rule {
    let text = """
      title      \(slug)
      stage      name
      confidence high
      retry      never

      match go
        \(patterns.joined(separator: "\n  "))

      example
        x
      near-miss
        y
      """
    let source = RuleSource(name: "rules/dns/\(slug).rule", path: "dns/\(slug).rule", bytes: Array(text.utf8))
    let document = try #require(RuleLoader.parse([source]).book.rules.first)
    return try #require(RuleCompiler.compile(document))
  }

  /// What each literal calls, as the identity of the rule and the expression.
  private func calls(_ index: RuleIndex) -> [String: Set<String>] {
    var found: [String: Set<String>] = [:]
    for calls in [index.calls, index.quotingCalls] {
      for literal in 0..<calls.literals.count {
        let text = String(decoding: calls.literals[literal], as: UTF8.self)
        for place in calls.places(ofLiteral: literal) {
          let rule = index.rule(index.rule(ofPattern: place)).identity.description
          found[text, default: []].insert("\(rule) \(index.pattern(place).pattern.source)")
        }
      }
    }
    return found
  }

  @Test func allRulesAreThereInOrder() throws {
    let merged = RuleSet(rules: [try rule("alpha", "alpha is missing"), try rule("gamma", "gamma is missing")])
      .merging(RuleSet(rules: [try rule("beta", "beta is missing"), try rule("delta", "delta is missing")]))
    #expect(merged.rules.map(\.identity.description) == ["dns/alpha", "dns/beta", "dns/delta", "dns/gamma"])
  }

  @Test func everyLiteralCallsWhatItCalledBefore() throws {
    let base = [try rule("alpha", "alpha is missing", "shared words here"), try rule("gamma", "gamma is missing")]
    let added = [try rule("beta", "beta is missing", "shared words here", "x.y")]
    let merged = RuleSet(rules: base).merging(RuleSet(rules: added)).index
    let whole = RuleIndex(base + added)
    #expect(calls(merged) == calls(whole))
    #expect(merged.unfiltered == whole.unfiltered)
  }

  @Test func aRuleOfTheSameIdentityReplacesTheOther() throws {
    let base = [try rule("alpha", "alpha is missing"), try rule("beta", "old words of beta")]
    let merged = RuleSet(rules: base).merging(RuleSet(rules: [try rule("beta", "new words of beta")]))
    #expect(merged.rules.map(\.identity.description) == ["dns/alpha", "dns/beta"])
    #expect(calls(merged.index).values.flatMap(\.self).contains { $0.contains("old words") } == false)
  }
}
