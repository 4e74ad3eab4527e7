internal import CulpritModel
internal import CulpritRules
internal import Synchronization

/// Rules of the user that come from the same place. Files are parsed when somebody asks for what they say.
final class RuleLayer: Sendable {
  /// From where.
  let origin: RuleOrigin
  /// The files; none for rules that are only being tried.
  let sources: [RuleSource]
  private let parsed: Mutex<RuleBook?>

  /// A layer of files that are known to be sound.
  init(_ origin: RuleOrigin, _ sources: [RuleSource]) {
    self.origin = origin
    self.sources = sources
    parsed = Mutex(nil)
  }

  /// A layer of files that were parsed.
  init(_ origin: RuleOrigin, _ sources: [RuleSource] = [], book: RuleBook) {
    self.origin = origin
    self.sources = sources
    parsed = Mutex(book)
  }

  /// The rules and shared remedies.
  var book: RuleBook {
    parsed.withLock { known in
      if let known { return known }
      let book = RuleLoader.parse(sources).book
      known = book
      return book
    }
  }

  /// The names of the rule files by the identity of their rules. Parses nothing.
  var files: [String: String] {
    guard !sources.isEmpty else {
      let named = book.rules.compactMap { rule in rule.identity.map { ($0.description, rule.file.name) } }
      return Dictionary(named) { _, last in last }
    }
    let named = sources.filter { $0.path.hasSuffix(Self.ruleEnding) }
      .map { (String($0.path.dropLast(Self.ruleEnding.count)), $0.name) }
    return Dictionary(named) { _, last in last }
  }

  /// The syntax tree of a rule. Parses its file alone.
  func document(of identity: RuleIdentity) -> RuleDocument? {
    if let book = parsed.withLock(\.self) { return book.rules.last { $0.identity == identity } }
    return document(at: identity.description + Self.ruleEnding)?.rules.last
  }

  /// A shared remedy. Parses its file alone.
  func remedy(named name: String) -> RemedyDocument? {
    if let book = parsed.withLock(\.self) { return book.remedy(named: name) }
    return document(at: "remedies/\(name).remedy")?.remedies.last
  }

  private func document(at path: String) -> RuleBook? {
    sources.last { $0.path == path }.map { RuleLoader.parse([$0]).book }
  }

  private static let ruleEnding = ".rule"
}
