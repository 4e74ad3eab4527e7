internal import CulpritBuiltinRules
internal import CulpritModel
public import CulpritRules

/// Rules that come from outside of the program: checked with all checks, examples included, and made ready to run.
public enum AddedRules {
  /// What such rules may refer to: the built-in causes and shared remedies.
  public static var builtinNames: KnownNames {
    var names = KnownNames()
    for path in BuiltinRules.paths {
      if path.hasSuffix(".remedy") {
        names.remedies.insert(String(path.dropFirst("remedies/".count).dropLast(".remedy".count)))
      } else if let id = CauseID(String(path.dropLast(".rule".count))) {
        names.causes.insert(id)
      }
    }
    return names
  }

  /// Checks rule files with all checks, examples included.
  ///
  /// - Parameters:
  ///   - sources: the files.
  ///   - known: what they may refer to.
  ///   - scrutiny: how closely patterns are looked at.
  /// - Returns: the rules and what is wrong with them.
  public static func check(
    _ sources: [RuleSource], known: KnownNames, scrutiny: RuleScrutiny = .soundness
  ) -> RuleLoad {
    RuleLoader(known: known, scrutiny: scrutiny) { document in
      RuleCompiler.compile(document).map { CompiledExcerptMatcher($0) }
    }.load(sources)
  }

  /// The rules of checked files, ready to run.
  ///
  /// - Parameter book: documents without errors.
  /// - Returns: the rules, with the shared remedies of the book and the built-in ones.
  public static func compile(_ book: RuleBook) -> RuleSet {
    RuleSet(rules: book.rules.compactMap(RuleCompiler.compile)) { id in
      guard let rule = book.rules.first(where: { $0.identity == .cause(id) }) else { return nil }
      guard let shared = rule.sharedRemedy?.value else { return rule.remedy() }
      return rule.remedy(sharing: book.remedy(named: shared) ?? builtinRemedy(named: shared))
    }
  }

  private static func builtinRemedy(named name: String) -> RemedyDocument? {
    guard let source = BuiltinRules.source("remedies/\(name).remedy") else { return nil }
    return RuleLoader.parse([source]).book.remedy(named: name)
  }
}
