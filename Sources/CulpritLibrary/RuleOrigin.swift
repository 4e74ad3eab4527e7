internal import CulpritEngine
internal import CulpritRules
internal import FoundationEssentials

/// Where rules come from.
public enum RuleOrigin: Sendable, Hashable {
  /// The rules that are part of the library.
  case builtin
  /// A rule file `CATEGORY/SLUG.rule`, which takes its identity from its last two names, or a folder of such files.
  case path(String)
  /// The text of a rule, in the language of rule files.
  case text(String, id: CauseID)

  /// All rules of a list, those from outside in the place of built-in ones with the same identity.
  static func load(_ origins: [RuleOrigin]) throws(RuleError) -> RuleSet {
    var sources: [RuleSource] = []
    for origin in origins { sources += try origin.sources() }
    let withBuiltin = origins.contains(.builtin)
    let load = AddedRules.check(sources, known: withBuiltin ? AddedRules.builtinNames : KnownNames())
    guard !load.hasErrors else { throw RuleError(load.diagnostics) }
    let added = AddedRules.compile(load.book)
    return withBuiltin ? DiagnosisEngine().rules.merging(added) : added
  }

  private func sources() throws(RuleError) -> [RuleSource] {
    switch self {
    case .builtin: return []
    case .text(let text, let id): return [RuleSource(name: "\(id).rule", path: "\(id).rule", bytes: Array(text.utf8))]
    case .path(let path):
      var isFolder = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        throw RuleError(unreadable: path, reason: "there is no such file or folder")
      }
      guard isFolder else {
        return [try Self.source(path, below: path.split(separator: "/").suffix(2).joined(separator: "/"))]
      }
      let names = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
      var sources: [RuleSource] = []
      for name in names.sorted() where name.hasSuffix(".rule") || name.hasSuffix(".remedy") {
        sources.append(try Self.source("\(path)/\(name)", below: name))
      }
      return sources
    }
  }

  private static func source(_ file: String, below path: String) throws(RuleError) -> RuleSource {
    guard let data = FileManager.default.contents(atPath: file) else {
      throw RuleError(unreadable: file, reason: "the file cannot be read")
    }
    return RuleSource(name: file, path: path, bytes: Array(data))
  }
}
