internal import CulpritModel
internal import CulpritPatterns
internal import CulpritRules

/// Finds the rules whose fixed texts have most in common with lines that no rule explains.
///
/// One pass over the literals of the index (`RequiredLiterals`): words that a line shares with a literal count by how few rules hold them, and a
/// rule is near only if most of one literal stands in one line. So a line of another world gets no rule rather than a wrong one.
enum NearestRules {
  /// How many rules are told.
  static let limit = 3
  /// Which share of a literal's weight has to stand in the line.
  private static let neededShare = 0.6
  /// How much the shared words have to weigh: about two words that a few rules hold.
  private static let neededWeight = 8.0

  /// Words that nearly every failure has; to share them says nothing.
  private static let said = Set(
    words(of: Array("error failed failure fatal exit exited status code command process returned with".utf8)))

  /// The causes, the nearest first; the same for the same lines.
  static func find(for lines: [String], among rules: RuleSet) -> [Cause] {
    let index = rules.index
    let wanted = lines.map { Set(words(of: Array($0.utf8)[...].prefix(2_048))).subtracting(said) }
    let literals = (0..<index.calls.literals.count).map { words(of: index.calls.literals[$0]) }
    var holders: [UInt64: Set<Int>] = [:]
    let known = wanted.reduce(into: Set()) { $0.formUnion($1) }
    for (number, words) in literals.enumerated() {
      for word in words where known.contains(word) {
        holders[word, default: []].formUnion(rulesCalled(by: number, in: index))
      }
    }
    let ruleCount = Double(max(index.ruleCount, 2))
    // A word that only signals hold has no holder here.
    let weights = holders.mapValues { log2(ruleCount / Double(max($0.count, 1))) }
    var best: [Int: Double] = [:]
    for (number, words) in literals.enumerated() where words.count > 1 {
      for line in wanted {
        let shared = words.filter(line.contains)
        guard shared.count > 1 else { continue }
        let weight = shared.reduce(0) { $0 + (weights[$1] ?? 0) }
        // A word that does not stand in the line is taken for one that a few rules hold.
        let missing = Double(words.count - shared.count) * 5
        guard weight >= neededWeight, weight / (weight + missing) >= neededShare else { continue }
        for rule in rulesCalled(by: number, in: index) { best[rule] = max(best[rule] ?? 0, weight) }
      }
    }
    let order = best.sorted { ($0.value, -$0.key) > ($1.value, -$1.key) }
    return Array(order.lazy.compactMap { index.meaning(ofRule: $0.key).cause }.prefix(limit))
  }

  private static func rulesCalled(by literal: Int, in index: RuleIndex) -> [Int] {
    index.calls.places(ofLiteral: literal).map { index.rule(ofPattern: $0) }.filter { index.kind(ofRule: $0) == .cause }
  }

  /// The words of a text as hashes, in order: runs of at least three letters, folded.
  private static func words(of text: some Collection<UInt8>) -> [UInt64] {
    var words: [UInt64] = []
    var hash = seed
    var length = 0
    for byte in text {
      let folded = byte | 0x20
      if folded &- UInt8(ascii: "a") < 26 || byte >= 0x80 {
        // FNV-1a: the same on every run, unlike the hashes of the standard library.
        hash = (hash ^ UInt64(folded)) &* 0x100_0000_01B3
        length += 1
      } else {
        if length >= 3 { words.append(hash) }
        hash = seed
        length = 0
      }
    }
    if length >= 3 { words.append(hash) }
    return words
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func log2(_ value: Double) -> Double {
    // `log2` of the C library is in Foundation or Glibc; a few digits are enough here.
    var rest = value
    var result = 0.0
    while rest >= 2 {
      rest /= 2
      result += 1
    }
    return result + (rest - 1)
  }
}
