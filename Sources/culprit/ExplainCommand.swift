internal import ArgumentParser
internal import CulpritModel
internal import CulpritTool

/// `culprit explain RULE`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Shows what a rule knows: how the failure looks, why it happens, how to fix it, what it is not.",
    discussion: """
      Names a rule, or finds it by the lines that it explains. An unknown name, or lines that no rule explains, end with exit code 2.

      EXAMPLES:
        culprit explain dns/no-such-host
        culprit explain 'curl: (35) Recv failure: Connection reset by peer'
        tail -n 5 build.log | culprit explain -
        culprit explain --list
      """)

  @Argument(
    help: ArgumentHelp("A rule such as dns/no-such-host, or lines of a log; - reads them.", valueName: "rule-or-line"),
    completion: .causes)
  var words: [String] = []

  @Flag(help: "List all rules by category, each with its title.")
  var list = false

  @OptionGroup var platform: PlatformArguments

  @OptionGroup var page: PageArguments

  @OptionGroup var rules: RuleArguments

  func validate() throws {
    if words.isEmpty, !list { throw ValidationError("name a rule or paste a line, or use --list") }
  }

  func run() throws {
    try RuleAnswer.print {
      let configuration = try ConfigurationLoading.inForce()
      let explain = try Explain(
        addingRulesAt: rules.inForce(configuration), options: platform.applied(to: page.options(configuration)))
      if list { return explain.list() }
      return try explain.page(for: words == ["-"] ? try RuleInput.standardInput() : words.joined(separator: "\n"))
    }
  }
}
