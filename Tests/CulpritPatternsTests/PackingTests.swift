import Testing

@testable import CulpritPatterns

/// What is written into the rule index and read from it at every start.
@Suite struct PackingTests {
  @Test func literalsCallAfterReadingWhatTheyCalledBefore() {
    let literals = ["connection refused", "失败: 连接被拒绝", String(repeating: "x", count: 4_096)].map { Array($0.utf8) }
    let places: [[Int32]] = [[0, 7, 100_000], [], [63, 64, 4_095, 4_096]]
    var packer = LiteralCalls.Packer()
    for (literal, called) in zip(literals, places) { packer.append(literal, calling: called) }
    let read = packer.calls
    #expect((0..<read.literals.count).map { Array(read.literals[$0]) } == literals)
    #expect((0..<read.literals.count).map(read.places) == places)
  }

  @Test func literalsAreStoredInLowerCase() {
    let list = LiteralList([Array("Connection REFUSED".utf8)])
    #expect(Array(list[0]) == Array("connection refused".utf8))
  }

  @Test func gramsStandAfterReadingWhereTheyWereChosen() {
    let literal = Array("a long literal of which the rarest parts are chosen".utf8)
    #expect(LiteralList([literal]).gramOffsets(of: 0) == GramChoice.offsets(of: literal))
  }

  @Test func aLiteralMayCallMorePatternsThanThereAreRuleFiles() {
    var packer = LiteralCalls.Packer()
    packer.append(Array("connection refused".utf8), calling: Array(0..<60_000))
    #expect(packer.calls.places(ofLiteral: 0) == Array(0..<60_000))
  }

  @Test func noLiteralsStayNone() { #expect(LiteralCalls.Packer().calls.literals.count == 0) }

  @Test(arguments: ["^FAIL$", "^[Rr]etry on ", "^\\s*✓ ", "^(?i)error"])
  func firstBytesAreTheSameAfterReading(_ pattern: String) throws {
    let bytes = try #require(FirstBytes(of: pattern))
    var reader = PackedReader(SharedBytes(copying: bytes.packed))
    #expect(FirstBytes(reading: &reader) == bytes)
  }

  @Test func aColumnGivesEachOfItsNumbers() {
    let numbers = [0, 1, 63, 64, 4_095]
    var text: [UInt8] = []
    for number in numbers { PackedNumber.append(number, digits: 2, to: &text) }
    var reader = PackedReader(SharedBytes(copying: text))
    #expect(reader.column(of: numbers.count, digits: 2).numbers == numbers)
  }
}
