public import CulpritModel

/// Rules that work together, ready to run.
public struct RuleSet: Sendable {
  /// The rules and patterns, made as they are needed.
  public let index: RuleIndex
  private let findRemedy: @Sendable (CauseID) -> Remedy?

  /// A set of the rules of an index.
  ///
  /// - Parameters:
  ///   - index: the rules.
  ///   - remedy: finds the advice of a cause; asked only for causes that are reported, so it may parse a rule file each time.
  public init(index: RuleIndex, remedy: @escaping @Sendable (CauseID) -> Remedy?) {
    self.index = index
    findRemedy = remedy
  }

  /// A set of rules with different identities.
  public init(rules: [Rule], remedy: @escaping @Sendable (CauseID) -> Remedy? = { _ in nil }) {
    self.init(index: RuleIndex(rules), remedy: remedy)
  }

  /// All rules, ordered by identity. Makes every one of them.
  public var rules: [Rule] { (0..<index.ruleCount).map(index.rule) }

  /// The causes of all rules, ordered by identity.
  public var causes: [Cause] { (0..<index.ruleCount).compactMap { index.meaning(ofRule: $0).cause } }

  /// What the rule of a cause says; `nil` for a cause without a rule.
  public func cause(_ id: CauseID) -> Cause? {
    index.number(of: id.description).flatMap { index.meaning(ofRule: $0).cause }
  }

  /// The advice of a cause; `nil` for a cause without a rule.
  public func remedy(for id: CauseID) -> Remedy? {
    findRemedy(id)
  }

  /// These rules and those of `other`; where both have a rule of the same identity, that of `other` stays.
  public func merging(_ other: RuleSet) -> RuleSet {
    let replaced = Set((0..<other.index.ruleCount).map(other.index.identity))
    return RuleSet(index: RuleIndex(merging: index, other.index)) { id in
      replaced.contains(id.description) ? other.remedy(for: id) : self.remedy(for: id)
    }
  }
}
