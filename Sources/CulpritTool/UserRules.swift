internal import CulpritEngine
internal import CulpritModel
internal import CulpritRules

/// Rules of the user that cannot be used, with the pictures of what is wrong.
public struct RuleProblem: Error, Sendable {
  /// What to print on standard error.
  public let message: String
}

extension RuleProblem {
  /// A rule that does not exist, with those that may have been meant.
  static func unknownRule(_ name: String, among known: [String]) -> RuleProblem {
    let nearest = NearestIdentities.find(name, among: known)
    let suggestion = nearest.isEmpty ? "" : "; the nearest are \(nearest.joined(separator: ", "))"
    return RuleProblem(
      message:
        "culprit: there is no rule \(Printable.text(name))\(suggestion). `culprit explain --list` shows all of them\n")
  }
}

/// The rules of the user, layer upon layer: those of the configuration folder, of the project, of `--rules`.
struct UserRules: Sendable {
  /// The layers that hold something, the weakest first.
  private(set) var layers: [RuleLayer] = []
  /// The index of the built-in rules and these, if it was kept from another run.
  private(set) var index: RuleIndex?
  private var cache: RuleCache?

  /// No rules.
  init() {}

  /// Reads and checks the rules of the folders that are always looked at, then those at the paths.
  ///
  /// - Parameters:
  ///   - paths: rule files, and folders that hold `CATEGORY/SLUG.rule`, as named with `--rules`.
  ///   - folders: the folders that are always looked at.
  ///   - cache: where the index of rules is kept that were checked before; `nil` checks them in any case.
  /// - Returns: the rules, layer upon layer.
  /// - Throws: what has to be told the user, when a file cannot be read or a rule is refused.
  static func load(
    _ paths: [String], folders: RuleFolders = .find(), cache: RuleCache? = .standard()
  ) throws(RuleProblem) -> UserRules {
    if let folder = folders.foreignProject {
      StandardOutput.writeError(
        "culprit: the rules in \(Printable.text(folder)) are not used, since the folder belongs to another user; --rules uses them\n"
      )
    }
    var found: [RuleLayer] = []
    for (origin, paths) in [
      (RuleOrigin.user, [folders.user].compactMap(\.self)), (.project, [folders.project].compactMap(\.self)),
      (.option, paths),
    ] {
      var sources: [RuleSource] = []
      for path in paths { sources += try RuleFiles.read(path) }
      if !sources.isEmpty { found.append(RuleLayer(origin, sources)) }
    }
    var rules = UserRules()
    guard !found.isEmpty else { return rules }
    if let index = cache?.index(for: found) {
      rules.layers = found
      rules.index = index
      return rules
    }
    for layer in found { try rules.addChecking(layer) }
    rules.cache = cache
    return rules
  }

  /// What further rules may refer to: the built-in names and those of the layers.
  var names: KnownNames { layers.reduce(AddedRules.builtinNames) { $0.union($1.book.names) } }

  /// These rules with others on top.
  func adding(_ book: RuleBook) -> UserRules {
    var rules = UserRules()
    rules.layers = layers + [RuleLayer(.option, book: book)]
    return rules
  }

  /// Keeps the index of the built-in rules and these for the next run.
  func keep(_ index: RuleIndex) { cache?.store(index, for: layers) }

  private mutating func addChecking(_ layer: RuleLayer) throws(RuleProblem) {
    let load = AddedRules.check(layer.sources, known: names)
    let errors = load.diagnostics.filter { $0.severity == .error } + Self.refusedSignals(of: load.book, layer.origin)
    guard errors.isEmpty else {
      throw RuleProblem(message: DiagnosticPicture(coloured: StandardOutput.isErrorTerminal).draw(errors))
    }
    layers.append(RuleLayer(layer.origin, layer.sources, book: load.book))
  }

  /// A signal can make a failure look clean without being named in the report, so strangers may not bring any.
  private static func refusedSignals(of book: RuleBook, _ origin: RuleOrigin) -> [Diagnostic] {
    guard origin == .project else { return [] }
    return book.rules.filter { $0.kind == .signal }.map { rule in
      Diagnostic(
        .error, "a signal among the rules of a project", at: SourcePlace(rule.file, rule.file.line(1)),
        label: "could hide a failure without being named",
        help: "move the file to your own rules, ~/.config/culprit/rules/signals/, or name its folder with --rules")
    }
  }
}
