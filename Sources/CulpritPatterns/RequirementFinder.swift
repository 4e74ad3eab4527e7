/// Finds texts that every match of an expression holds.
struct RequirementFinder: Sendable {
  /// At least one of these texts is in every match, in any case of the ASCII letters.
  struct Requirement: Sendable {
    let texts: [[UInt8]]

    /// Few alternatives, long texts of uncommon words, ASCII before anything else.
    var worth: Int {
      let weakest = texts.map { min($0.count, 24) * 4 - CommonWords.share(in: $0[...]) * 3 }.min() ?? 0
      let foreign = texts.contains { text in text.contains { $0 >= 0x80 } }
      return weakest - texts.count * 2 - (foreign ? 1_000 : 0)
    }
  }

  /// Shorter texts are no requirement, in bytes.
  let shortest: Int
  /// Nor are more alternatives.
  let mostTexts: Int
  /// What can be asked of a run of fixed text that can read in these ways: lists of texts of which one is there in any case.
  let askable: @Sendable (_ readings: [[UInt8]]) -> [[[UInt8]]]

  /// A run of fixed text with more readings is cut in two.
  private static let mostReadings = 16

  /// All requirements of a part of an expression, each of which holds by itself.
  func requirements(of node: PatternNode) -> [Requirement] {
    switch node {
    case .bytes, .sequence: return requirements(ofSequence: flatten(node))
    case .anything, .nothing: return []
    case .repeated(let inner): return requirements(of: inner)
    case .alternatives(let branches):
      var union: [[UInt8]] = []
      for branch in branches {
        guard let best = requirements(of: branch).max(by: { $0.worth < $1.worth }) else { return [] }
        union += best.texts
        if union.count > mostTexts { return [] }
      }
      return [Requirement(texts: union)]
    }
  }

  private func flatten(_ node: PatternNode) -> [PatternNode] {
    if case .sequence(let parts) = node { return parts.flatMap(flatten) }
    return [node]
  }

  /// The readings of a part that is nothing but a choice of few fixed texts, e.g. `(?:dial|read) tcp`.
  private func readings(of node: PatternNode) -> [[UInt8]]? {
    switch node {
    case .bytes(let bytes): return [bytes]
    case .nothing: return [[]]
    case .anything, .repeated: return nil
    case .alternatives(let branches):
      var all: [[UInt8]] = []
      for branch in branches {
        guard let texts = readings(of: branch) else { return nil }
        all += texts
      }
      return all.count <= Self.mostReadings ? all : nil
    case .sequence(let parts):
      var all: [[UInt8]] = [[]]
      for part in parts {
        guard let texts = readings(of: part), all.count * texts.count <= Self.mostReadings else { return nil }
        all = all.flatMap { left in texts.map { left + $0 } }
      }
      return all
    }
  }

  private func requirements(ofSequence parts: [PatternNode]) -> [Requirement] {
    var found: [Requirement] = []
    // The readings of the run of parts that ends here.
    var runs: [[UInt8]] = [[]]
    func closeRun() {
      for texts in askable(runs) {
        let texts = unique(texts)
        guard texts.count <= mostTexts, texts.allSatisfy({ $0.count >= shortest }) else { continue }
        found.append(Requirement(texts: texts))
      }
      runs = [[]]
    }
    for part in parts {
      if let texts = readings(of: part) {
        if runs.count * texts.count > Self.mostReadings { closeRun() }
        runs = runs.flatMap { left in texts.map { left + $0 } }
      } else {
        closeRun()
        found += requirements(of: part)
      }
    }
    closeRun()
    return found
  }

  private func unique(_ texts: [[UInt8]]) -> [[UInt8]] {
    var seen: Set<[UInt8]> = []
    return texts.filter { seen.insert($0).inserted }
  }
}
