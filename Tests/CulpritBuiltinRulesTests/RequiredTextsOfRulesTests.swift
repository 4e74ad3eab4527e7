import CulpritRules
import Testing

@testable import CulpritPatterns

/// What the index of the built-in rules says that a line has to hold is there wherever a pattern matches.
@Suite struct RequiredTextsOfRulesTests {
  @Test func noPatternIsRuledOutOnAnExampleThatItMatches() throws {
    let index = BuiltinRuleTests.rules.index
    var examples: [String: [String]] = [:]
    for document in BuiltinRuleTests.documents {
      guard let identity = document.identity else { continue }
      examples[identity.description] = document.examples.flatMap(\.log.lines)
    }
    let scratch = MatchScratch()
    var matches = 0
    for place in 0..<Int32(index.patternCount) {
      let pattern = index.pattern(place).pattern
      let identity = index.rule(index.rule(ofPattern: place)).identity.description
      for line in examples[identity] ?? [] {
        Array(line.utf8).withUnsafeBytes { bytes in
          guard case .match = pattern.firstMatch(in: bytes, using: scratch) else { return }
          matches += 1
          #expect(index.requiredTexts(ofPattern: place)?.areIn(bytes) != false, "\(pattern.source): \(line)")
        }
      }
    }
    #expect(matches > 3_000)
  }
}
