internal import ArgumentParser
internal import CulpritTool

/// `culprit rules format [PATH …]`
struct RulesFormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format",
    abstract: "Lays rule files out in the canonical way; only spacing changes, comments stay.",
    discussion: """
      EXAMPLES:
        culprit rules format .culprit/rules
        culprit rules format --check rules/      (for CI: changes nothing, exit code 1 if something is to be formatted)
      """)

  @Argument(help: "Rule files, or folders of CATEGORY/SLUG.rule files. (default: your own rules and the project's)")
  var paths: [String] = []

  @Flag(help: "Change nothing; name the files that are to be formatted, and end with exit code 1 if there are any.")
  var check = false

  func run() throws {
    var hasChanges = false
    try RuleAnswer.print {
      let result = try RuleFormatting.make(for: paths, writes: !check)
      hasChanges = result.hasChanges
      return result.text
    }
    if check, hasChanges { throw ExitCode(1) }
  }
}
