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
    var directory = RuleIndexDirectory.Packer()
    var records: [UInt8] = []
    records.reserveCapacity(indexes.reduce(0) { $0 + $1.size })
    var newPlaces = indexes.map { [Int32](repeating: -1, count: $0.patternCount) }
    let oldPlaces = indexes.map(Self.placesByRule)
    let unfiltered = indexes.map { Set($0.unfiltered) }
    let firstBytes = indexes.map { Dictionary(uniqueKeysWithValues: $0.firstBytes.map { ($0.pattern, $0.bytes) }) }
    var next: Int32 = 0
    for record in self.records {
      let source = record.source
      let index = indexes[source]
      directory.appendRule(at: records.count, kind: index.kind(ofRule: record.number))
      for place in oldPlaces[source][record.number] {
        newPlaces[source][Int(place)] = next
        next += 1
        directory.appendPattern(
          at: records.count + index.start(ofPattern: place), isUnfiltered: unfiltered[source].contains(place),
          firstBytes: firstBytes[source][place])
      }
      records.append(contentsOf: index.text(ofRule: record.number))
    }
    var calls = LiteralCalls.Packer()
    var quotingCalls = LiteralCalls.Packer()
    for (index, places) in zip(indexes, newPlaces) {
      calls.append(index.calls, renumbering: places)
      quotingCalls.append(index.quotingCalls, renumbering: places)
    }
    return RuleIndexWriter.text(directory: directory, calls: calls, quotingCalls: quotingCalls, records: records)
  }

  /// The places of the patterns of each rule.
  private static func placesByRule(_ index: RuleIndex) -> [[Int32]] {
    var places = [[Int32]](repeating: [], count: index.ruleCount)
    for place in 0..<Int32(index.patternCount) { places[index.rule(ofPattern: place)].append(place) }
    return places
  }
}
