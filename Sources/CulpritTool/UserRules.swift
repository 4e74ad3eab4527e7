internal import CulpritBuiltinRules
internal import CulpritModel
internal import CulpritRules
internal import FoundationEssentials

/// Rules of the user that cannot be used, with the pictures of what is wrong.
public struct RuleProblem: Error, Sendable {
  /// What to print on standard error.
  public let message: String
}

/// Reads rule files of the user.
enum UserRules {
  /// The rule files at the paths, checked together.
  ///
  /// - Parameter paths: rule files, and folders that hold `CATEGORY/SLUG.rule`.
  /// - Returns: the rules of all files.
  /// - Throws: what has to be told the user, when a file cannot be read or a rule is refused.
  static func load(_ paths: [String]) throws(RuleProblem) -> RuleSet {
    var sources: [RuleSource] = []
    for path in paths { sources += try read(path) }
    let load = check(sources, known: builtinNames)
    guard !load.hasErrors else {
      throw RuleProblem(message: DiagnosticPicture(coloured: StandardOutput.isErrorTerminal).draw(load.diagnostics))
    }
    let book = load.book
    return RuleSet(rules: book.rules.compactMap(RuleCompiler.compile)) { id in
      guard let rule = book.rules.first(where: { $0.identity == .cause(id) }) else { return nil }
      guard let shared = rule.sharedRemedy?.value else { return rule.remedy() }
      return rule.remedy(sharing: book.remedy(named: shared) ?? builtinRemedy(named: shared))
    }
  }

  /// What rules of the user may refer to.
  static var builtinNames: KnownNames {
    let remedies = BuiltinRules.paths.filter { $0.hasPrefix("remedies/") }
    return KnownNames(
      causes: Set(BuiltinRules.load().causes.map(\.id)),
      remedies: Set(remedies.map { String($0.dropFirst("remedies/".count).dropLast(".remedy".count)) }))
  }

  /// Checks rule files with all checks, examples included.
  static func check(_ sources: [RuleSource], known: KnownNames) -> RuleLoad {
    RuleLoader(known: known) { document in
      RuleCompiler.compile(document).map { CompiledExcerptMatcher($0) }
    }.load(sources)
  }

  private static func builtinRemedy(named name: String) -> RemedyDocument? {
    guard let source = BuiltinRules.source("remedies/\(name).remedy") else { return nil }
    return RuleLoader.parse([source]).book.remedy(named: name)
  }

  /// The rule files at a path: a folder is searched, a file takes its identity from its last two names.
  static func read(_ path: String) throws(RuleProblem) -> [RuleSource] {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw RuleProblem(
        message:
          "culprit: there is no rule file or folder \(Printable.text(path)); `--rules` takes a .rule file or a folder of CATEGORY/SLUG.rule files\n"
      )
    }
    let files = isFolder ? filesBelow(path) : [path]
    var sources: [RuleSource] = []
    for file in files {
      guard let data = FileManager.default.contents(atPath: file) else {
        throw RuleProblem(message: "culprit: cannot read the rule file \(Printable.text(file))\n")
      }
      let below =
        isFolder
        ? String(file.dropFirst(path.count).drop { $0 == "/" })
        : file.split(separator: "/").suffix(2).joined(separator: "/")
      sources.append(RuleSource(name: file, path: below, bytes: Array(data)))
    }
    return sources
  }

  private static func filesBelow(_ folder: String) -> [String] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".rule") || $0.hasSuffix(".remedy") }.sorted().map { "\(folder)/\($0)" }
  }
}
