public import CulpritModel
internal import FoundationEssentials

/// Puts a begun rule where its author wants it.
public enum RuleSketchFile {
  /// Writes a rule; an existing file is never replaced.
  ///
  /// - Parameters:
  ///   - text: the rule.
  ///   - path: a file, or a folder, in which the rule gets its place `CATEGORY/SLUG.rule`.
  ///   - id: what the rule is called.
  /// - Returns: the file.
  /// - Throws: `RuleProblem` when it exists already or cannot be written.
  public static func write(_ text: String, to path: String, id: CauseID) throws(RuleProblem) -> String {
    let isFile = path.hasSuffix(".rule")
    let file = isFile ? path : "\(path.hasSuffix("/") ? String(path.dropLast()) : path)/\(id).rule"
    guard !FileManager.default.fileExists(atPath: file) else {
      throw RuleProblem(message: "culprit: \(Printable.text(file)) exists already; remove it, or choose another name\n")
    }
    do {
      let folder = URL(filePath: file).deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(filePath: file))
    } catch {
      throw RuleProblem(message: "culprit: cannot write \(Printable.text(file))\n")
    }
    return file
  }
}
