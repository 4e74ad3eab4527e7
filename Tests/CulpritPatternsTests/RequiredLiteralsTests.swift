import CulpritPatterns
import Testing

@Suite struct RequiredLiteralsTests {
  private func literals(_ pattern: String) -> [String]? {
    RequiredLiterals.find(in: pattern).map { $0.map { String(decoding: $0, as: UTF8.self) }.sorted() }
  }

  @Test func aPlainTextIsItsOwnLiteral() {
    #expect(literals("no such host") == ["no such host"])
  }

  @Test func theLongestFixedRunIsTaken() {
    #expect(literals(#"lookup \S+ on \S+: server misbehaving"#) == [": server misbehaving"])
  }

  @Test func everyBranchOfAnAlternationHasALiteral() {
    #expect(literals("(?:connection refused|no route to host)") == ["connection refused", "no route to host"])
  }

  @Test func alternativesAreJoinedWithTheirSurroundings() {
    #expect(literals("(?:dial|read) tcp ") == ["dial tcp ", "read tcp "])
  }

  @Test func aBranchWithoutALiteralSpoilsTheAlternation() {
    #expect(literals("(?:connection refused|eof)") == nil)
  }

  @Test func whatMayBeMissingIsNoLiteral() {
    #expect(literals("(?:connection refused)?") == nil)
    #expect(literals("(?:connection refused)*") == nil)
    #expect(literals("(?:connection refused){0,3}") == nil)
  }

  @Test func whatMustBeThereOnceIs() {
    #expect(literals("(?:connection refused)+") == ["connection refused"])
  }

  @Test func aQuantifierBelongsToTheLastCharacterOnly() {
    #expect(literals("no such hosts? found anywhere") == [" found anywhere"])
  }

  @Test func lookaroundsAreNotConsumed() {
    #expect(literals("(?=handshake failure)x") == nil)
    #expect(literals("(?<!handshake )failure found") == ["failure found"])
  }

  @Test func escapedPunctuationStandsForItself() {
    #expect(literals(#"go\.sum \(mismatch\)"#) == ["go.sum (mismatch)"])
  }

  @Test func quotedTextStandsForItself() {
    #expect(literals(#"\Qa.b*c (d)\E+ end"#) == ["a.b*c (d"])
  }

  @Test func lettersAreFolded() {
    #expect(literals("Connection Refused") == ["connection refused"])
  }

  @Test func aCaselessGroupKeepsItsLiterals() {
    #expect(literals("(?i)Connection Refused") == ["connection refused"])
    #expect(literals("(?i:Timed) out waiting") == ["timed out waiting"])
  }

  @Test func bytesThatEscapingTouchesEndALiteral() {
    #expect(literals(#"Get "https://proxy\.example"#) == ["proxy.example"])
  }

  @Test func extendedSyntaxIsNotRead() {
    #expect(literals("(?x) connection refused") == nil)
  }

  @Test func shortTextsAreNoLiterals() {
    #expect(literals("EOF") == nil)
  }

  @Test func otherCharactersOfAClassDoNotEndIt() {
    #expect(literals(#"[]a-z\]"]+ is not available"#) == [" is not available"])
    #expect(literals("[[:alpha:]]+ is not available") == [" is not available"])
  }

  @Test func aTextWithAQuotationMarkIsLookedForInEveryWayInWhichLogsWriteIt() throws {
    let found = try #require(literals(#"Get "(?<url>https?://\S+)": EOF"#))
    for spelling in [#"get "http"#, #"get \"http"#, #"get \\\"http"#, #"get \u0022http"#, "get \u{201C}http"] {
      #expect(found.contains(spelling))
    }
  }
}
