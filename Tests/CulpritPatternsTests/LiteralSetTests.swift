@testable import CulpritPatterns
import Testing

@Suite struct LiteralSetTests {
  private func set(_ literals: [String]) -> LiteralSet {
    var list = LiteralList()
    for literal in literals { list.append(Array(literal.utf8)) }
    return LiteralSet(list)
  }

  private func found(_ literals: [String], in text: [UInt8]) -> Set<LiteralSet.Hit> {
    var hits = Set<LiteralSet.Hit>()
    text.withUnsafeBytes { bytes in set(literals).forEachHit(in: bytes) { hits.insert($0) } }
    return hits
  }

  @Test(arguments: 0..<24)
  func aLiteralIsFoundWhereverItStarts(_ start: Int) {
    let text = Array(String(repeating: ".", count: start).utf8) + Array("timeouts".utf8) + Array("..".utf8)
    #expect(found(["timeouts"], in: text) == [LiteralSet.Hit(literal: 0, start: start)])
  }

  @Test func theCaseOfLettersDoesNotMatter() {
    #expect(found(["no such host"], in: Array("NO Such hOST".utf8)).count == 1)
  }

  @Test func punctuationHasNoCase() {
    #expect(found(["error[1]"], in: Array("error{1}".utf8)).isEmpty)
  }

  @Test func nothingIsFoundAcrossTheEnd() {
    #expect(found(["connection refused"], in: Array("connection refuse".utf8)).isEmpty)
  }

  /// The filter against the obvious way, on texts made of pieces of the literals.
  @Test(arguments: 0..<200)
  func findsExactlyWhatComparingEverywhereFinds(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let literals = [
      "connection refused", "refused by", "timeouts", "i/o timeout", "aaaaaaaa", "abababababab", "no such host",
    ]
    var text: [UInt8] = []
    while text.count < 400 {
      let literal = Array(literals[Int.random(in: 0..<literals.count, using: &random)].utf8)
      let start = Int.random(in: 0..<literal.count, using: &random)
      let isWhole = Bool.random(using: &random)
      text += isWhole ? literal[...] : literal[start...]
      if Bool.random(using: &random) { text.append(UInt8.random(in: 32...126, using: &random)) }
    }
    var expected = Set<LiteralSet.Hit>()
    for (number, literal) in literals.enumerated() {
      for start in 0..<text.count
      where String(decoding: text[start...].prefix(literal.utf8.count), as: UTF8.self).lowercased() == literal {
        expected.insert(LiteralSet.Hit(literal: number, start: start))
      }
    }
    #expect(found(literals, in: text) == expected)
  }
}
