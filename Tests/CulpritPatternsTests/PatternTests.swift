@testable import CulpritPatterns
import Testing

@Suite struct PatternTests {
  private func match(_ pattern: String, _ text: [UInt8]) -> MatchOutcome {
    text.withUnsafeBytes { Pattern(pattern).firstMatch(in: $0, using: MatchScratch()) }
  }

  @Test func capturesAreByteRanges() {
    guard case .match(let match) = match("host (?<host>\\S+)", Array("é host a.example".utf8)) else {
      Issue.record("no match")
      return
    }
    #expect(match.captures == [.init(name: "host", range: 8..<17)])
  }

  @Test func theSameNameMayStandInSeveralAlternatives() {
    guard case .match(let match) = match("a=(?<host>\\w+)|b=(?<host>\\w+)", Array("b=x".utf8)) else {
      Issue.record("no match")
      return
    }
    #expect(match.captures.map(\.name) == ["host"])
  }

  @Test func invalidUTF8IsNoObstacle() {
    #expect(match("refused", [0xFF, 0xFE] + Array("refused".utf8) + [0x80]) != .noMatch)
  }

  @Test func aBadExpressionNamesTheOffset() {
    #expect(throws: PatternError.self) { try Pattern("a(b").compile() }
    do { try Pattern("ab(c").compile() } catch { #expect(error.offset == 4) }
  }

  @Test(arguments: ["^a", "a$", "(?:^|: )a", #"\Aa"#, #"a\z"#, "[^a]$", #"[\]]^"#, "[]]^", "[^]]$"])
  func anchorsMakeAPatternDependOnEdges(_ source: String) {
    #expect(Pattern(source).dependsOnEdges)
  }

  @Test(arguments: ["a", "[^a]", #"\^a\$"#, "[$^]", #"[\]^]"#, "[]^]", #"[\A]"#])
  func otherPatternsDoNot(_ source: String) {
    #expect(!Pattern(source).dependsOnEdges)
  }

  @Test func aQuotationMarkThatAClassCoversIsNotAskedFor() {
    #expect(Pattern(#"a": "b"#).mentionsQuotationMark)
    #expect(!Pattern(#"[^"]+["']\S"#).mentionsQuotationMark)
  }

  @Test func catastrophicBacktrackingEnds() {
    let outcome = match("^(a+)+$", Array(String(repeating: "a", count: 5000).utf8) + [0x62])
    #expect(outcome == .limitReached || outcome == .noMatch)
  }
}
