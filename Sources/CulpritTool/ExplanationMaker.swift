internal import CulpritModel
internal import CulpritPatterns
internal import CulpritRender
internal import CulpritRules

/// Gathers what the page of a cause tells: from its rule file, from the other rules, and from running the engine on its near-misses.
struct ExplanationMaker {
  private static let shownExamples = 2
  private static let shownExclusions = 8
  private static let shownRelated = 8

  let engine: Engine

  /// The page of a cause; `nil` for a cause without a rule.
  func explanation(of id: CauseID, facts: Facts = Facts()) -> Explanation? {
    guard let cause = engine.rules.cause(id), let document = engine.inForce.document(of: .cause(id)) else { return nil }
    let others = engine.rules.causes.filter { $0.id != id }
    let similar = others.filter { $0.id.category == id.category && $0.stage == cause.stage }
    var tools: [String] = []
    for tool in document.matches.flatMap(\.tools).map(\.value) where !tools.contains(tool) && tool != "generic" {
      tools.append(tool)
    }
    return Explanation(
      cause: cause, remedy: engine.rules.remedy(for: id) ?? Remedy(), facts: facts,
      ruleFile: engine.inForce.foreignFile(of: id), tools: tools, examples: examples(of: document),
      exclusions: Array(exclusions(of: document).prefix(Self.shownExclusions)), nearMisses: nearMisses(of: document),
      maskedBy: Array(others.filter { $0.masks(id) }.prefix(Self.shownRelated)),
      similar: Array(similar.prefix(Self.shownRelated)))
  }

  /// The first example, and the first one that another pattern finds.
  private func examples(of document: RuleDocument) -> [Explanation.Example] {
    guard let rule = RuleCompiler.compile(document) else { return [] }
    let matcher = CompiledExcerptMatcher(rule)
    let scratch = MatchScratch()
    var shown: [Explanation.Example] = []
    var patterns: Set<Int> = []
    for example in document.examples where shown.count < Self.shownExamples {
      let lines = example.log.lines
      guard let match = matcher.evidence(in: lines).first, patterns.insert(match.patternIndex).inserted else {
        continue
      }
      let bytes = Array(lines[match.line].utf8)
      let outcome = bytes.withUnsafeBytes { line in
        rule.patterns[match.patternIndex].pattern.firstMatch(in: line, using: scratch)
      }
      var mark: Explanation.Mark?
      if case .match(let found) = outcome { mark = Explanation.Mark(line: match.line, range: found.range) }
      shown.append(Explanation.Example(lines: lines, mark: mark))
    }
    return shown
  }

  private func exclusions(of document: RuleDocument) -> [String] {
    var phrases: [String] = []
    for block in document.matches {
      for qualifier in block.qualifiers + block.patterns.flatMap(\.qualifiers) {
        guard case .unless(let expression) = qualifier.kind else { continue }
        for phrase in ReadableExpression.phrases(of: expression.source) where !phrases.contains(phrase) {
          phrases.append(phrase)
        }
      }
    }
    return phrases
  }

  private func nearMisses(of document: RuleDocument) -> [Explanation.NearMiss] {
    document.nearMisses.map { nearMiss in
      let diagnosis = engine.diagnose(nearMiss.log.text, name: "near-miss")
      return Explanation.NearMiss(lines: nearMiss.log.lines, verdict: diagnosis.root?.cause)
    }
  }
}
