internal import CulpritPatterns

/// Makes one index of two, without looking at a pattern: what was found out when each was written stays.
struct RuleIndexMerger {
  /// A rule of one of the two indexes.
  private struct Record {
    let identity: String
    /// 0 for the first index, 1 for the second.
    let source: Int
    /// Its number in that index.
    let number: Int
  }

  private let indexes: [RuleIndex]
  private let records: [Record]

  /// - Parameters:
  ///   - base: an index.
  ///   - added: another one; its rules replace those of `base` with the same identity.
  init(_ base: RuleIndex, _ added: RuleIndex) {
    indexes = [base, added]
    let new = (0..<added.ruleCount).map { Record(identity: added.identity(ofRule: $0), source: 1, number: $0) }
    let replaced = Set(new.map(\.identity))
    let kept = (0..<base.ruleCount).map { Record(identity: base.identity(ofRule: $0), source: 0, number: $0) }
      .filter { !replaced.contains($0.identity) }
    records = (kept + new).sorted { $0.identity < $1.identity }
  }

  /// The text of the index that holds the rules of both.
  func text() -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(indexes.reduce(0) { $0 + $1.size })
    let places = newPlaces()
    var calls = LiteralCalls()
    var quotingCalls = LiteralCalls()
    for (index, places) in zip(indexes, places) {
      calls.append(index.calls, renumbering: places)
      quotingCalls.append(index.quotingCalls, renumbering: places)
    }
    for (tag, calls) in [(RuleIndexTag.calls, calls), (RuleIndexTag.quotingCalls, quotingCalls)] {
      text.append(tag)
      text += calls.packed
      text.append(UInt8(ascii: "\n"))
    }
    for record in records { text.append(contentsOf: indexes[record.source].text(ofRule: record.number)) }
    return text
  }

  /// For each place of a pattern in each index its place in the new one; -1 for patterns of replaced rules.
  private func newPlaces() -> [[Int32]] {
    var places = indexes.map { [Int32](repeating: -1, count: $0.patternCount) }
    let oldPlaces = indexes.map { index in
      Dictionary(grouping: 0..<index.patternCount) { index.rule(ofPattern: Int32($0)) }
    }
    var next: Int32 = 0
    for record in records {
      for place in oldPlaces[record.source][record.number] ?? [] {
        places[record.source][place] = next
        next += 1
      }
    }
    return places
  }
}
