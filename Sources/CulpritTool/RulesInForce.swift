internal import CulpritBuiltinRules
internal import CulpritModel
public import CulpritRules

/// The built-in rules and those of the user: what every command works with, and where each rule comes from.
public struct RulesInForce: Sendable {
  /// A rule file that gives a rule.
  struct Holder: Sendable, Hashable {
    /// Where it comes from.
    let origin: RuleOrigin
    /// The name of the file.
    let file: String
  }

  /// The rules, ready to run.
  public let set: RuleSet
  private let user: UserRules
  /// The files of the user's rules in force, by the identity of the rule.
  private let files: [String: String]

  /// The built-in rules alone.
  public init() {
    set = BuiltinRules.load()
    user = UserRules()
    files = [:]
  }

  /// The built-in rules, those of the configuration folder and of the project, and those at the paths. Of rules with the same identity the last one stays.
  ///
  /// - Throws: `RuleProblem` when a rule of the user is refused.
  public init(addingRulesAt paths: [String]) throws(RuleProblem) {
    self.init(try UserRules.load(paths))
  }

  init(_ user: UserRules) {
    self.user = user
    guard !user.layers.isEmpty else {
      set = BuiltinRules.load()
      files = [:]
      return
    }
    files = user.layers.reduce(into: [:]) { files, layer in files.merge(layer.files) { $1 } }
    let index = user.index ?? Self.index(of: user)
    set = RuleSet(index: index) { [files] id in
      files[id.description] == nil
        ? BuiltinRules.remedy(for: id) : Self.document(of: .cause(id), in: user).map { Self.remedy(of: $0, user: user) }
    }
  }

  /// Arranges the rules, and keeps the result.
  private static func index(of user: UserRules) -> RuleIndex {
    var documents: [RuleIdentity: RuleDocument] = [:]
    for layer in user.layers {
      for rule in layer.book.rules { if let identity = rule.identity { documents[identity] = rule } }
    }
    let added = RuleIndex(documents.values.compactMap(RuleCompiler.compile))
    let index = RuleIndex(merging: BuiltinRules.load().index, added)
    user.keep(index)
    return index
  }

  /// The files that give a rule, the one in force first; those behind it are replaced. None for an unknown rule.
  func holders(of identity: String) -> [Holder] {
    var holders: [Holder] = []
    for layer in user.layers.reversed() {
      let rules = layer.book.rules.filter { $0.identity?.description == identity }.map(\.file.name)
      let remedies = layer.book.remedies.filter { "remedies/\($0.name)" == identity }.map(\.file.name)
      holders += (rules + remedies).map { Holder(origin: layer.origin, file: $0) }
    }
    for ending in [".rule", ".remedy"] where BuiltinRules.source(identity + ending) != nil {
      holders.append(Holder(origin: .builtIn, file: "rules/\(identity)\(ending)"))
    }
    return holders
  }

  /// The file of a cause's rule, unless it is built in.
  func foreignFile(of cause: CauseID) -> String? { files[cause.description] }

  /// The syntax tree of the rule in force.
  func document(of identity: RuleIdentity) -> RuleDocument? {
    if let document = Self.document(of: identity, in: user) { return document }
    return BuiltinRules.source("\(identity).rule").flatMap { RuleLoader.parse([$0]).book.rules.first }
  }

  /// The syntax trees of all rules in force, ordered by identity. Reads every one of them.
  var documents: [RuleDocument] {
    let builtin = RuleLoader.parse(BuiltinRules.all).book.rules
    var byName: [String: RuleDocument] = [:]
    for rule in builtin + user.layers.flatMap(\.book.rules) {
      if let identity = rule.identity { byName[identity.description] = rule }
    }
    return byName.sorted { $0.key < $1.key }.map(\.value)
  }

  /// What further rules may refer to.
  var names: KnownNames { user.names }

  /// The identities of all rules and shared remedies in force.
  var identities: [String] {
    let rules = set.rules.map(\.identity.description)
    let builtin = BuiltinRules.paths.filter { $0.hasSuffix(".remedy") }.map { String($0.dropLast(".remedy".count)) }
    let remedies = user.layers.flatMap { layer in layer.book.remedies.map { "remedies/\($0.name)" } }
    return Set(rules + builtin + remedies).sorted()
  }

  /// These rules with others on top, which are to be tried.
  func adding(_ book: RuleBook) -> RulesInForce { RulesInForce(user.adding(book)) }

  private static func document(of identity: RuleIdentity, in user: UserRules) -> RuleDocument? {
    for layer in user.layers.reversed() {
      if let document = layer.document(of: identity) { return document }
    }
    return nil
  }

  private static func remedy(of rule: RuleDocument, user: UserRules) -> Remedy {
    guard let shared = rule.sharedRemedy?.value else { return rule.remedy() }
    for layer in user.layers.reversed() {
      if let remedy = layer.remedy(named: shared) { return rule.remedy(sharing: remedy) }
    }
    let builtin = BuiltinRules.source("remedies/\(shared).remedy").map { RuleLoader.parse([$0]).book }
    return rule.remedy(sharing: builtin?.remedy(named: shared))
  }
}
