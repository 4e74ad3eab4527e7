internal import CulpritEngine
internal import CulpritRules

/// What checking rule files brought to light: the work behind `culprit rules check`.
public struct RuleCheckReport: Sendable {
  /// The pictures of all problems and a closing line.
  public let text: String
  /// Whether a rule is refused.
  public let hasErrors: Bool

  /// Checks the rule files at the paths, with all checks.
  ///
  /// - Parameters:
  ///   - paths: files and folders; none means the user's own folder and that of the project.
  ///   - isStrict: whether a warning counts as an error.
  /// - Returns: what there is to say.
  /// - Throws: `RuleProblem` when a path cannot be read.
  public static func make(for paths: [String], isStrict: Bool = false) throws(RuleProblem) -> RuleCheckReport {
    let sources = try RulePaths.sources(at: try RulePaths.orFolders(paths))
    let load = AddedRules.check(sources, known: RulePaths.names, scrutiny: .craft)
    let rules = load.book.rules.count
    let closing = "\(rules) \(rules == 1 ? "rule" : "rules") checked"
    let diagnostics = isStrict ? load.diagnostics.map(\.asError) : load.diagnostics
    let pictures = DiagnosticPicture(coloured: StandardOutput.isTerminal).draw(diagnostics)
    let verdict = diagnostics.isEmpty ? "\(closing), nothing to complain about\n" : "\(pictures)\(closing)\n"
    return RuleCheckReport(text: verdict, hasErrors: diagnostics.contains { $0.severity == .error })
  }
}
