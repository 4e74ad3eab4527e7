import Testing

@testable import CulpritPatterns

/// What is written into the rule index and read from it at every start.
@Suite struct PackingTests {
  private func roundTrip(_ calls: LiteralCalls) -> LiteralCalls {
    calls.packed.withUnsafeBufferPointer { LiteralCalls(packed: $0) }
  }

  @Test func literalsCallAfterReadingWhatTheyCalledBefore() {
    var calls = LiteralCalls()
    calls.append(Array("connection refused".utf8), calling: [0, 7, 100_000])
    calls.append(Array("失败: 连接被拒绝".utf8), calling: [])
    calls.append(Array(repeating: UInt8(ascii: "x"), count: 4_096), calling: [63, 64, 4_095, 4_096])
    let read = roundTrip(calls)
    #expect(read.literals.count == 3)
    for literal in 0..<3 {
      #expect(Array(read.literals[literal]) == Array(calls.literals[literal]))
      #expect(read.literals.gramOffsets(of: literal) == calls.literals.gramOffsets(of: literal))
      #expect(Array(read.places(ofLiteral: literal)) == Array(calls.places(ofLiteral: literal)))
    }
  }

  @Test func aLiteralMayCallMorePatternsThanThereAreRuleFiles() {
    var calls = LiteralCalls()
    calls.append(Array("connection refused".utf8), calling: Array(0..<60_000))
    #expect(Array(roundTrip(calls).places(ofLiteral: 0)) == Array(0..<60_000))
  }

  @Test func noLiteralsStayNone() { #expect(roundTrip(LiteralCalls()).literals.count == 0) }

  @Test(arguments: ["^FAIL$", "^[Rr]etry on ", "^\\s*✓ ", "^(?i)error"])
  func firstBytesAreTheSameAfterReading(_ pattern: String) throws {
    let bytes = try #require(FirstBytes(of: pattern))
    let read = Array(bytes.hexadecimal.utf8).withUnsafeBufferPointer { FirstBytes(hexadecimal: $0) }
    #expect(read == bytes)
  }

  @Test(arguments: ["", "00", String(repeating: "g", count: 64)])
  func anyOtherTextIsNoFirstBytes(_ text: String) {
    #expect(Array(text.utf8).withUnsafeBufferPointer { FirstBytes(hexadecimal: $0) } == nil)
  }
}
