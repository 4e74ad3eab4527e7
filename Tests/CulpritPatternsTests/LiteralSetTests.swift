@testable import CulpritPatterns
import Testing

/// The ways in which literals are found.
enum LiteralFinder: CaseIterable, Sendable {
  case set, shortTextIndex, search

  /// What is found in a text.
  func find(_ literals: [String], in text: [UInt8]) -> Set<LiteralSet.Hit> {
    let list = LiteralList(literals.map { Array($0.utf8) })
    var hits = Set<LiteralSet.Hit>()
    text.withUnsafeBytes { bytes in
      switch self {
      case .set: LiteralSet(list).forEachHit(in: bytes) { hits.insert($0) }
      case .shortTextIndex:
        let index = ShortTextIndex()
        index.read(bytes)
        index.forEachHit(of: list) { hits.insert($0) }
      case .search: LiteralSearch(list).forEachHit(in: bytes, using: ShortTextIndex()) { hits.insert($0) }
      }
    }
    return hits
  }
}

@Suite struct LiteralSetTests {
  @Test(arguments: LiteralFinder.allCases, 0..<24)
  func aLiteralIsFoundWhereverItStarts(_ finder: LiteralFinder, _ start: Int) {
    let text = Array(String(repeating: ".", count: start).utf8) + Array("timeouts".utf8) + Array("..".utf8)
    #expect(finder.find(["timeouts"], in: text) == [LiteralSet.Hit(literal: 0, start: start)])
  }

  @Test(arguments: LiteralFinder.allCases)
  func theCaseOfLettersDoesNotMatter(_ finder: LiteralFinder) {
    #expect(finder.find(["no such host"], in: Array("NO Such hOST".utf8)).count == 1)
  }

  @Test(arguments: LiteralFinder.allCases)
  func punctuationHasNoCase(_ finder: LiteralFinder) {
    #expect(finder.find(["error[1]"], in: Array("error{1}".utf8)).isEmpty)
  }

  @Test(arguments: LiteralFinder.allCases)
  func nothingIsFoundAcrossTheEnd(_ finder: LiteralFinder) {
    #expect(finder.find(["connection refused"], in: Array("connection refuse".utf8)).isEmpty)
  }

  @Test(arguments: LiteralFinder.allCases)
  func nothingIsFoundInAnEmptyText(_ finder: LiteralFinder) {
    #expect(finder.find(["connection refused"], in: []).isEmpty)
  }

  /// Literals with the same gram differ before it, behind it, or not near it at all.
  @Test(arguments: LiteralFinder.allCases)
  func literalsThatShareAWordAreToldApart(_ finder: LiteralFinder) {
    let literals = [
      "cannot zzqxjvkw now", "dare not zzqxjvkw now", "zzqxjvkw nowhere", "zzqxjvkw is there", "we zzqxjvkw",
    ]
    for (number, literal) in literals.enumerated() {
      #expect(
        finder.find(literals, in: Array("(\(literal))".utf8)).map(\.literal) == [number], "looking for \(literal)")
    }
  }

  /// Against the obvious way, on texts made of pieces of the literals.
  @Test(arguments: LiteralFinder.allCases, 0..<200)
  func findsExactlyWhatComparingEverywhereFinds(_ finder: LiteralFinder, _ seed: Int) {
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
    #expect(finder.find(literals, in: text) == expected)
  }

  @Test func aSearchFindsTheSameBeforeAndAfterItMakesASet() {
    let search = LiteralSearch(LiteralList([Array("connection refused".utf8)]))
    let index = ShortTextIndex()
    for _ in 0..<40 {
      var hits: Set<LiteralSet.Hit> = []
      Array("dial: connection refused".utf8).withUnsafeBytes { bytes in
        search.forEachHit(in: bytes, using: index) { hits.insert($0) }
      }
      #expect(hits == [LiteralSet.Hit(literal: 0, start: 6)])
    }
  }
}
