internal import CulpritModel
internal import CulpritPatterns
public import CulpritRules

/// A rule set arranged for scanning: which literals to look for, and which patterns each of them calls.
///
/// Made once and shared by all scanners.
public struct ScanPlan: Sendable {
  let index: RuleIndex
  let literals: LiteralSearch
  /// The first literal that only marks a line as suspect.
  let firstSuspectLiteral: Int
  /// Patterns of causes without a literal: tried on every line.
  let unfiltered: [Int32]
  /// Patterns of signals without a literal: tried on the last lines of the log.
  let closing: [Int32]
  /// Patterns that say "this line only quotes", by their literals: tried on lines that hold evidence.
  let quotingCalls: LiteralCalls
  /// Those of them that have no literal.
  let unfilteredQuoting: [Int32]
  /// Patterns without a literal that say "this will be tried again": tried on lines that hold evidence. Those with a literal are called by it.
  let unfilteredRetrying: [Int32]

  /// For some patterns without a literal, how a text begins that they match.
  let firstBytes: [(pattern: Int32, bytes: FirstBytes)]
  /// Whether patterns are ruled out by what their lines have to hold before they are tried.
  let usesPrefilter: Bool

  /// Arranges a rule set.
  ///
  /// - Parameters:
  ///   - rules: the rules.
  ///   - usesPrefilter: `false` tries every pattern on every line, which finds the same and takes its time: for tests.
  public init(_ rules: RuleSet, usesPrefilter: Bool = true) {
    let index = rules.index
    func places(among candidates: some Sequence<Int32>, _ isWanted: (RuleIndex.RuleKind) -> Bool) -> [Int32] {
      candidates.filter { isWanted(index.kind(ofRule: index.rule(ofPattern: $0))) }
    }
    let all = 0..<Int32(index.patternCount)
    // Without a literal these two kinds are not worth trying on lines without evidence.
    unfilteredQuoting = places(among: usesPrefilter ? index.unfiltered : Array(all)) { $0 == .quoting }
    unfilteredRetrying = places(among: index.unfiltered) { $0 == .retrying }
    closing = places(among: index.unfiltered) { $0 == .otherSignal }
    if usesPrefilter {
      literals = LiteralSearch(index.calls.literals, index.suspectLiterals)
      firstSuspectLiteral = index.calls.literals.count
      unfiltered = places(among: index.unfiltered) { $0 == .cause }
      quotingCalls = index.quotingCalls
    } else {
      let isTriedElsewhere = Set(unfilteredRetrying).union(closing)
      literals = LiteralSearch(index.suspectLiterals)
      firstSuspectLiteral = 0
      unfiltered = places(among: all) { $0 != .quoting }.filter { !isTriedElsewhere.contains($0) }
      quotingCalls = LiteralCalls.Packer().calls
    }
    firstBytes = usesPrefilter ? index.firstBytes : []
    self.usesPrefilter = usesPrefilter
    self.index = index
  }

  /// Appends the places of the patterns that a literal calls.
  func appendCallees(of literal: Int, to places: inout [Int32]) {
    index.calls.appendPlaces(ofLiteral: literal, to: &places)
  }
}
