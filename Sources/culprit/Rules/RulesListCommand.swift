internal import ArgumentParser
internal import CulpritModel
internal import CulpritTool

/// `culprit rules list`
struct RulesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the rules in force, one a line, with where each comes from.",
    discussion: """
      EXAMPLES:
        culprit rules list --category proxy
        culprit rules list --format json | jq -r '.rules[] | select(.origin != "built-in") | .file'
      """)

  @Option(help: ArgumentHelp("Only the rules of this category.", valueName: "category"))
  var category: CulpritModel.Category?

  @OptionGroup var page: PageArguments

  @OptionGroup var rules: RuleArguments

  func run() throws {
    try RuleAnswer.print {
      let configuration = try ConfigurationLoading.inForce()
      return try RuleList(addingRulesAt: rules.inForce(configuration), options: page.options(configuration))
        .table(of: category)
    }
  }
}
