internal import ArgumentParser
internal import CulpritTool

/// `culprit rules test [PATH …]`
struct RulesTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Tries rules on their examples and near-misses, among all other rules and in other dresses.",
    discussion: """
      Each example is tried as it stands, with time stamps, with CRLF, in colours, in JSON, behind the head of a build step and behind the marks of a build server. What goes wrong
      there only is a weak spot. Ends with exit code 1 if something fails, 2 if a rule is broken.

      EXAMPLES:
        culprit rules test .culprit/rules
        culprit rules test                      (all rules in force, the built-in ones too)
      """)

  @Argument(help: "Rule files, or folders of CATEGORY/SLUG.rule files. (default: all rules in force)")
  var paths: [String] = []

  @Flag(help: "List every rule, also those that passed.")
  var all = false

  @Flag(help: "Fail on weak spots, too: an example that is not found, or gives other facts, in another dress.")
  var strict = false

  @OptionGroup var rules: RuleArguments

  func run() throws {
    var hasFailures = false
    try RuleAnswer.print {
      let report = try RuleTestReport.make(
        for: paths, addingRulesAt: rules.inForce(), isStrict: strict, showsAll: all, threads: ProcessorCount.active)
      hasFailures = report.hasFailures
      return report.text
    }
    if hasFailures { throw ExitCode(1) }
  }
}
