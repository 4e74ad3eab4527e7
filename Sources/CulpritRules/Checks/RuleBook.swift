import CulpritModel

/// The documents of a set of rule files.
public struct RuleBook: Sendable {
  /// The rules and signals, in the order of the files.
  public var rules: [RuleDocument]
  /// The shared remedies, in the order of the files.
  public var remedies: [RemedyDocument]

  /// A book from its documents.
  public init(rules: [RuleDocument] = [], remedies: [RemedyDocument] = []) {
    self.rules = rules
    self.remedies = remedies
  }

  /// The shared remedy with this name.
  public func remedy(named name: String) -> RemedyDocument? { remedies.first { $0.name == name } }

  /// The names that other books can refer to.
  public var names: KnownNames {
    KnownNames(
      causes: Set(rules.compactMap { if case .cause(let id)? = $0.identity { id } else { nil } }),
      remedies: Set(remedies.map(\.name)))
  }
}
