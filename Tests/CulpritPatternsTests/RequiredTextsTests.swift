import Testing

@testable import CulpritPatterns

/// What a line has to hold before a pattern is compiled for it.
@Suite struct RequiredTextsTests {
  private func mayMatch(_ pattern: String, _ line: String, besides literals: [String] = []) -> Bool {
    let packed = SharedBytes(copying: RequiredTexts.pack(of: pattern, besides: literals.map { Array($0.utf8) }))
    return Array(line.utf8).withUnsafeBytes { RequiredTexts(packed.bytes, of: packed).areIn($0) }
  }

  @Test(arguments: [
    ("dial tcp \\S+: (?:i/o timeout|connection refused)", "dial tcp 192.0.2.1:443: connection refused"),
    ("(?i)FAILED to \\w+", "Failed To Fetch"),
    ("lookup \\S+(?: on \\S+)?: no such host", "lookup a.example: no such host"),
    ("(?:a|bc)? ?timeout", "timeout"),
    ("x.y", "x-y"),
    ("(?:one|two)+ three", "onetwo three"),
    ("(?<=not )found: (?!nothing)", "not found: something"),
    ("失败: \\S", "失败: x"),
    ("x由于连接方在一段时间后没有正确答复或连接的主机没有反应", "x由于连接方在一段时间后没有正确答复或连接的主机没有反应"),
  ])
  func aLineThatMatchesIsNeverRuledOut(_ pattern: String, _ line: String) {
    #expect(mayMatch(pattern, line))
  }

  @Test(arguments: [
    ("dial tcp \\S+: (?:i/o timeout|connection refused)", "dial tcp 192.0.2.1:443: no route to host"),
    ("dial tcp \\S+: (?:i/o timeout|connection refused)", "read udp 192.0.2.1:53: i/o timeout"),
    ("^(?:\\S+ )?(?:Fix|Add|Retry) (?:on|when|after) ", "Fixes nothing on purpose"),
  ])
  func aLineWithoutTheTextsIsRuledOut(_ pattern: String, _ line: String) {
    #expect(!mayMatch(pattern, line))
  }

  @Test func aLiteralThatIsKnownToBeThereIsNotAskedForAgain() {
    #expect(RequiredTexts.pack(of: "\\S+: connection refused", besides: [Array("connection refused".utf8)]).isEmpty)
  }

  @Test(arguments: ["", "a", "dial", "dial tc"])
  func aLineShorterThanTheTextIsRuledOut(_ line: String) { #expect(!mayMatch("dial tcp ", line)) }

  @Test func aLongTextIsNotCutInsideOfACharacter() {
    let packed = RequiredTexts.pack(of: "x由于连接方在一段时间后没有正确答复或连接的主机没有反应")
    #expect(String(validating: packed, as: UTF8.self) != nil)
  }

  @Test func anExpressionThatCannotBeReadRequiresNothing() { #expect(RequiredTexts.pack(of: "(?#").isEmpty) }
}
