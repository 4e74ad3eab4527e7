internal import CulpritModel

/// Chooses the lines that tell most of a failure that no rule explains.
enum TellingLines {
  /// How many lines are shown.
  static let limit = 5

  /// At most `limit` lines in order of the log, the first fatal one included; none when nothing looks like a failure.
  static func choose(from observations: Observations) -> [NumberedLine] {
    let failedSteps = observations.signals.filter { $0.kind == .failed }
    let threshold = failedSteps.isEmpty ? ErrorLikeness.failure : ErrorLikeness.hint
    let fatal = fatalScore(observations)
    var candidates = observations.suspects.map { (line: $0.line, score: ErrorLikeness.score($0)) }
    candidates += failedSteps.map { (NumberedLine(line: $0.line, text: $0.text), ErrorLikeness.failure) }
    candidates = unique(candidates.filter { $0.score >= min(threshold, fatal) })
    guard let firstFatal = candidates.first(where: { $0.score >= fatal }) else { return [] }
    // The most telling ones; among equals the earlier, since failures breed failures.
    let best = candidates.sorted { ($0.score, -$0.line.line) > ($1.score, -$1.line.line) }
    var chosen = [firstFatal.line]
    for candidate in best where chosen.count < limit && !chosen.contains(candidate.line) {
      chosen.append(candidate.line)
    }
    if let said = lastWords(before: chosen, failedSteps: failedSteps, suspects: observations.suspects.map(\.line)) {
      chosen.append(said)
    }
    return chosen.sorted { $0.line < $1.line }
  }

  /// What was said last before lines that tell nothing but that something failed, such as `exit status 3`; `nil` where some line tells more. Of a short
  /// log every line is known, also one without any word of failure.
  private static func lastWords(
    before chosen: [NumberedLine], failedSteps: [Signal], suspects: [NumberedLine]
  ) -> NumberedLine? {
    let ends = Set(failedSteps.map(\.line))
    let tellNothing = chosen.allSatisfy { ends.contains($0.line) || $0.text.lowercased().hasPrefix("exit status ") }
    guard tellNothing, chosen.count < limit, let first = chosen.map(\.line).min() else { return nil }
    return suspects.last { $0.line < first && $0.text.contains { !$0.isWhitespace } }
  }

  /// From which score on a line alone says that the log shows a failure. Nobody pastes a few lines because all went well, so of a short log
  /// that does not tell of success less is asked.
  static func fatalScore(_ observations: Observations) -> Int {
    let isShort = observations.input.lines <= Observations.shortLogLines
    let tellsOfSuccess = observations.signals.contains { $0.kind == .succeeded }
    return isShort && !tellsOfSuccess ? ErrorLikeness.complaint : ErrorLikeness.failure
  }

  private static func unique(_ candidates: [(line: NumberedLine, score: Int)]) -> [(line: NumberedLine, score: Int)] {
    var seenLines = Set<Int>()
    var seenTexts = Set<String>()
    // Of two judgements of a line, the harder one counts.
    return candidates.sorted { ($0.line.line, -$0.score) < ($1.line.line, -$1.score) }.filter {
      seenLines.insert($0.line.line).inserted && seenTexts.insert($0.line.text).inserted
    }
  }
}
