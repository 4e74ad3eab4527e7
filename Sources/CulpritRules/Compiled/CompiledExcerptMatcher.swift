internal import CulpritModel
public import CulpritPatterns
internal import CulpritText

/// Runs a rule over the lines of an excerpt in the way in which scanning runs it over a log: on normalised lines.
public struct CompiledExcerptMatcher: ExcerptMatcher {
  private let rule: Rule
  private let scratch: MatchScratch

  /// A matcher for one rule.
  public init(_ rule: Rule, scratch: MatchScratch = MatchScratch(usesJIT: false)) {
    self.rule = rule
    self.scratch = scratch
  }

  /// Every match of every pattern, qualifiers considered.
  public func evidence(in lines: [String]) -> [ExcerptMatch] {
    var normalizer = LineNormalizer()
    var normalized: [[UInt8]] = []
    var origins: [Int] = []
    for (index, line) in lines.enumerated() {
      var bytes = Array(line.utf8)
      let kept = bytes.withUnsafeMutableBytes { EscapeSequences.remove(from: $0) }
      bytes.removeLast(bytes.count - kept)
      bytes.withUnsafeBytes { raw in
        normalizer.forEachLine(in: raw) { text, _ in
          normalized.append(Array(text))
          origins.append(index)
        }
      }
    }
    var matches: [ExcerptMatch] = []
    for (position, line) in normalized.enumerated() {
      for (index, pattern) in rule.patterns.enumerated() {
        let attempt = line.withUnsafeBytes { bytes in
          pattern.match(bytes, places: { InnerMessage.places(in: bytes) }, using: scratch) { _ in
            ContextLines(lines: normalized, position: position)
          }
        }
        if case .match(let match) = attempt {
          matches.append(ExcerptMatch(line: origins[position], patternIndex: index, facts: match.facts))
        }
      }
    }
    return matches
  }
}
