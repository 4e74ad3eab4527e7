internal import CulpritModel
internal import CulpritPatterns
public import CulpritRules

/// A rule set arranged for scanning: which literals to look for, and which patterns each of them calls.
///
/// Made once and shared by all scanners.
public struct ScanPlan: Sendable {
  /// One pattern with the rule that it belongs to.
  struct Entry: Sendable {
    let rule: Int
    let pattern: RulePattern
  }

  let rules: RuleSet
  /// All patterns of the prefiltered rules, ordered by rule.
  let entries: [Entry]
  let literals: LiteralSet
  /// The places in `entries` that each literal calls; empty for a literal that only marks a line as suspect.
  let callees: [[Int32]]
  /// The first literal that only marks a line as suspect.
  let firstSuspectLiteral: Int
  /// Patterns without a literal: tried on every line.
  let unfiltered: [Int32]
  /// The places of the patterns that say "this line only quotes": tried on lines that hold evidence.
  let quoting: [Int32]
  /// The places of the patterns that say "this will be tried again": tried on lines that hold evidence.
  let retrying: [Int32]

  /// Arranges a rule set.
  ///
  /// - Parameters:
  ///   - rules: the rules.
  ///   - usesPrefilter: `false` tries every pattern on every line, which finds the same and takes its time: for tests.
  public init(_ rules: RuleSet, usesPrefilter: Bool = true) {
    self.rules = rules
    var entries: [Entry] = []
    var places: [[UInt8]: Int] = [:]
    var texts: [[UInt8]] = []
    var callees: [[Int32]] = []
    var unfiltered: [Int32] = []
    var quoting: [Int32] = []
    var retrying: [Int32] = []
    for (ruleIndex, rule) in rules.rules.enumerated() {
      for pattern in rule.patterns {
        let place = Int32(entries.count)
        entries.append(Entry(rule: ruleIndex, pattern: pattern))
        if case .signal(_, .quoted) = rule.kind {
          quoting.append(place)
          continue
        }
        if case .signal(_, .retried) = rule.kind { retrying.append(place) }
        guard usesPrefilter, let literals = pattern.literals else {
          unfiltered.append(place)
          continue
        }
        for literal in literals {
          if let known = places[literal] {
            callees[known].append(place)
          } else {
            places[literal] = texts.count
            texts.append(literal)
            callees.append([place])
          }
        }
      }
    }
    firstSuspectLiteral = texts.count
    for literal in SuspectLiterals.all {
      texts.append(literal)
      callees.append([])
    }
    self.entries = entries
    self.callees = callees
    self.unfiltered = unfiltered
    self.quoting = quoting
    self.retrying = retrying
    literals = LiteralSet(texts)
  }
}
