internal import CulpritRules
internal import FoundationEssentials

/// Lays rule files out anew: the work behind `culprit rules format`.
public struct RuleFormatting: Sendable {
  /// The names of the files that are not in canonical layout, one a line, and a closing line.
  public let text: String
  /// Whether a file is not, or was not, in canonical layout.
  public let hasChanges: Bool

  /// Formats the files at the paths.
  ///
  /// - Parameters:
  ///   - paths: files and folders; none means the user's own folder and that of the project.
  ///   - writes: whether files are changed; otherwise they are only named.
  /// - Returns: what there is to say.
  /// - Throws: `RuleProblem` when a file cannot be read, parsed or written. Then no file is changed, unless writing itself failed.
  public static func make(for paths: [String], writes: Bool) throws(RuleProblem) -> RuleFormatting {
    let sources = try RulePaths.sources(at: try RulePaths.orFolders(paths))
    let errors = RuleLoader.parse(sources).diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty else {
      throw RuleProblem(message: DiagnosticPicture(coloured: StandardOutput.isErrorTerminal).draw(errors))
    }
    var changed: [String] = []
    for source in sources {
      let text = RuleFormatter.format(SourceFile(name: source.name, path: source.path, bytes: source.bytes))
      guard Array(text.utf8) != source.bytes else { continue }
      changed.append(Printable.text(source.name))
      guard writes else { continue }
      do {
        try Data(text.utf8).write(to: URL(filePath: source.name), options: .atomic)
      } catch {
        throw RuleProblem(message: "culprit: cannot write \(Printable.text(source.name))\n")
      }
    }
    let total = "\(sources.count) \(sources.count == 1 ? "file" : "files")"
    let closing =
      changed.isEmpty
      ? "\(total), all in order" : "\(total), \(changed.count) \(writes ? "formatted" : "to be formatted")"
    return RuleFormatting(text: (changed + [closing]).joined(separator: "\n") + "\n", hasChanges: !changed.isEmpty)
  }
}
