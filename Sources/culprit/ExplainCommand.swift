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

  @Flag(help: "Show the fix for every platform, not only for yours.")
  var allPlatforms = false

  @Option(help: "Your platform: linux, macos, windows, container, github, gitlab or kubernetes. (default: guessed)")
  var platform: Platform?

  @OptionGroup var page: PageArguments

  func validate() throws {
    if words.isEmpty, !list { throw ValidationError("name a rule or paste a line, or use --list") }
  }

  func run() throws {
    try RuleAnswer.print {
      let explain = try Explain(
        addingRulesAt: page.rules.inForce(), options: page.options(allPlatforms: allPlatforms, platform: platform))
      if list { return explain.list() }
      return try explain.page(for: words == ["-"] ? try RuleInput.standardInput() : words.joined(separator: "\n"))
    }
  }
}
