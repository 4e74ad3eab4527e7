internal import CulpritEngine
internal import CulpritRules

/// Which rule files a command of rule authors works on.
enum RulePaths {
  /// The named ones, or else the user's own folder and that of the project.
  ///
  /// - Throws: what has to be told the user, when nothing was named and there are no such folders.
  static func orFolders(_ paths: [String]) throws(RuleProblem) -> [String] {
    guard paths.isEmpty else { return paths }
    let folders = RuleFolders.find()
    let found = [folders.user, folders.project].compactMap(\.self)
    guard !found.isEmpty else {
      throw RuleProblem(
        message:
          "culprit: there are no rules of yours in ~/.config/culprit/rules and none in the project's .culprit/rules; name a .rule file or a folder\n"
      )
    }
    return found
  }

  /// The files at the paths.
  static func sources(at paths: [String]) throws(RuleProblem) -> [RuleSource] {
    var sources: [RuleSource] = []
    for path in paths { sources += try RuleFiles.read(path) }
    return sources
  }

  /// What files may refer to: the built-in rules and those of the folders, which may be the files themselves and are not checked for it.
  static var names: KnownNames {
    let folders = RuleFolders.find()
    let sources = [folders.user, folders.project].compactMap(\.self).flatMap { (try? RuleFiles.read($0)) ?? [] }
    return AddedRules.builtinNames.union(RuleLoader.parse(sources).book.names)
  }
}
