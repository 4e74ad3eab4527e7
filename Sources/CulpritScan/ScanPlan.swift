internal import CulpritModel
internal import CulpritPatterns
public import CulpritRules

/// A rule set arranged for scanning: which literals to look for, and which patterns each of them calls.
///
/// Made once and shared by all scanners.
public struct ScanPlan: Sendable {
  let index: RuleIndex
  let literals: LiteralSet
  /// The places of the patterns that each literal calls; suspect literals have none.
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
    let index = rules.index
    var quoting: [Int32] = []
    var retrying: [Int32] = []
    for place in 0..<Int32(index.patternCount) {
      switch index.kind(ofRule: index.rule(ofPattern: place)) {
      case .quoting: quoting.append(place)
      case .retrying: retrying.append(place)
      case .cause, .otherSignal: break
      }
    }
    // Both kinds are tried on lines with evidence anyway; only retries are worth looking for elsewhere, where a literal makes that cheap.
    let isQuoting = Set(quoting)
    let isTriedOnEvidence = isQuoting.union(retrying)
    var literals = LiteralList()
    if usesPrefilter {
      literals = index.literals
      unfiltered = index.unfiltered.filter { !isTriedOnEvidence.contains($0) }
      callees = index.callees.map { places in places.contains(where: isQuoting.contains) ? places.filter { !isQuoting.contains($0) } : places }
    } else {
      let announcedByLiteral = isTriedOnEvidence.intersection(index.unfiltered)
      unfiltered = (0..<Int32(index.patternCount)).filter { !isQuoting.contains($0) && !announcedByLiteral.contains($0) }
      callees = []
    }
    firstSuspectLiteral = literals.count
    for literal in SuspectLiterals.all { literals.append(literal) }
    self.index = index
    self.quoting = quoting
    self.retrying = retrying
    self.literals = LiteralSet(literals)
  }
}
