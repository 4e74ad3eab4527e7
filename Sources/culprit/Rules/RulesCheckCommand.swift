internal import ArgumentParser
internal import CulpritTool

/// `culprit rules check [PATH …]`
struct RulesCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks rule files: syntax, patterns, examples, near-misses, safe advice.",
    discussion: """
      Errors end with exit code 2. Warnings tell of rules that work and could be better: slow patterns, catch-alls, facts that nobody uses.

      EXAMPLES:
        culprit rules check rules/
        culprit rules check --strict .culprit/rules/proxy/our-gateway.rule
      """)

  @Argument(help: "Rule files, or folders of CATEGORY/SLUG.rule files. (default: your own rules and the project's)")
  var paths: [String] = []

  @Flag(help: "Take warnings for errors.")
  var strict = false

  func run() throws {
    var hasErrors = false
    try RuleAnswer.print {
      let report = try RuleCheckReport.make(for: paths, isStrict: strict)
      hasErrors = report.hasErrors
      return report.text
    }
    if hasErrors { throw ExitCode(2) }
  }
}
