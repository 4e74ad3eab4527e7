internal import ArgumentParser
internal import CulpritTool

/// `culprit rules where RULE`
struct RulesWhereCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "where",
    abstract: "Tells which file a rule in force comes from, and which ones it replaces.",
    discussion: """
      EXAMPLES:
        culprit rules where dns/no-such-host
        culprit rules where --rules our-rules/ auth/forbidden
      """)

  @Argument(
    help: ArgumentHelp("A rule such as dns/no-such-host, signals/NAME or remedies/NAME.", valueName: "rule"),
    completion: .causes)
  var id: String

  @OptionGroup var rules: RuleArguments

  func run() throws {
    try RuleAnswer.print { try RuleWhere.text(for: id, addingRulesAt: rules.inForce()) }
  }
}
