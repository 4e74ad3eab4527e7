internal import CulpritBuiltinRules
internal import CulpritRules

/// What checking rule files brought to light: the work behind `culprit rules check`.
public struct RuleCheckReport: Sendable {
  /// The pictures of all problems and a closing line.
  public let text: String
  /// Whether a rule is refused.
  public let hasErrors: Bool

  /// Checks the rule files at the paths.
  ///
  /// - Throws: `RuleProblem` when a path cannot be read.
  public static func make(for paths: [String]) throws(RuleProblem) -> RuleCheckReport {
    var sources: [RuleSource] = []
    for path in paths { sources += try UserRules.read(path) }
    let load = UserRules.check(sources, known: UserRules.builtinNames)
    let rules = load.book.rules.count
    let closing = "\(rules) \(rules == 1 ? "rule" : "rules") checked"
    let pictures = DiagnosticPicture(coloured: StandardOutput.isTerminal).draw(load.diagnostics)
    let verdict = load.diagnostics.isEmpty ? "\(closing), nothing to complain about\n" : "\(pictures)\(closing)\n"
    return RuleCheckReport(text: verdict, hasErrors: load.hasErrors)
  }
}
