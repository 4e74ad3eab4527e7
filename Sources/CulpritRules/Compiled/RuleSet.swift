public import CulpritModel

/// Rules that work together, ready to run.
public struct RuleSet: Sendable {
  /// The rules, ordered by identity.
  public let rules: [Rule]
  private let placesOfCauses: [CauseID: Int]
  private let findRemedy: @Sendable (CauseID) -> Remedy?

  /// A set of rules.
  ///
  /// - Parameters:
  ///   - rules: rules with different identities.
  ///   - remedy: finds the advice of a cause; asked only for causes that are reported, so it may parse a rule file each time.
  public init(rules: [Rule], remedy: @escaping @Sendable (CauseID) -> Remedy?) {
    self.rules = rules.sorted { $0.identity.description < $1.identity.description }
    var places: [CauseID: Int] = [:]
    for (index, rule) in self.rules.enumerated() {
      if let cause = rule.cause { places[cause.id] = index }
    }
    placesOfCauses = places
    findRemedy = remedy
  }

  /// What the rule of a cause says; `nil` for a cause without a rule.
  public func cause(_ id: CauseID) -> Cause? {
    placesOfCauses[id].flatMap { rules[$0].cause }
  }

  /// The causes of all rules.
  public var causes: [Cause] { rules.compactMap(\.cause) }

  /// The advice of a cause; `nil` for a cause without a rule.
  public func remedy(for id: CauseID) -> Remedy? {
    findRemedy(id)
  }

  /// These rules and those of `other`; where both have a rule of the same identity, that of `other` stays.
  public func merging(_ other: RuleSet) -> RuleSet {
    let replaced = Set(other.rules.map(\.identity))
    let kept = rules.filter { !replaced.contains($0.identity) }
    return RuleSet(rules: kept + other.rules) { id in
      replaced.contains(.cause(id)) ? other.remedy(for: id) : self.remedy(for: id)
    }
  }
}
