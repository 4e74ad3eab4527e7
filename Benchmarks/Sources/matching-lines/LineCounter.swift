import CulpritPatterns

/// Counts lines that match at least one of many patterns.
struct LineCounter {
  private let patterns: [Pattern]
  private let literals: LiteralSet
  /// The patterns that each literal calls.
  private let callees: [[Int]]
  private let unfiltered: [Int]
  private let scratch = MatchScratch()

  init(patterns: [String]) {
    self.patterns = patterns.map(Pattern.init)
    var list: [[UInt8]] = []
    var callees: [[Int]] = []
    var numbers: [[UInt8]: Int] = [:]
    var unfiltered: [Int] = []
    for (index, pattern) in patterns.enumerated() {
      guard let required = RequiredLiterals.find(in: pattern) else {
        unfiltered.append(index)
        continue
      }
      for literal in required {
        if let number = numbers[literal] {
          callees[number].append(index)
        } else {
          numbers[literal] = callees.count
          list.append(literal)
          callees.append([index])
        }
      }
    }
    literals = LiteralSet(LiteralList(list))
    self.callees = callees
    self.unfiltered = unfiltered
  }

  func count(in log: UnsafeRawBufferPointer) -> Int {
    var total = 0
    var start = 0
    while start < log.count {
      // Pieces of whole lines, about 256 KiB each.
      let aim = min(start + 256 * 1024, log.count)
      let end =
        log[start..<aim].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
        ?? log[aim...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? log.count
      total += countLines(ofPiece: UnsafeRawBufferPointer(rebasing: log[start..<end]))
      start = end
    }
    return total
  }

  private func countLines(ofPiece piece: UnsafeRawBufferPointer) -> Int {
    var hits: [LiteralSet.Hit] = []
    literals.forEachHit(in: piece) { hits.append($0) }
    hits.sort { $0.start < $1.start }
    var total = 0
    var hit = 0
    var lineStart = 0
    while lineStart < piece.count {
      if unfiltered.isEmpty {
        // Straight to the next line with a literal.
        guard hit < hits.count else { break }
        lineStart = piece[lineStart..<hits[hit].start].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? lineStart
      }
      let lineEnd = piece[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? piece.count
      var candidates = unfiltered
      while hit < hits.count, hits[hit].start < lineEnd {
        candidates += callees[hits[hit].literal]
        hit += 1
      }
      let line = UnsafeRawBufferPointer(rebasing: piece[lineStart..<lineEnd])
      if candidates.contains(where: { matches($0, line) }) { total += 1 }
      lineStart = lineEnd + 1
    }
    return total
  }

  private func matches(_ pattern: Int, _ line: UnsafeRawBufferPointer) -> Bool {
    if case .match = patterns[pattern].firstMatch(in: line, using: scratch) { true } else { false }
  }
}
