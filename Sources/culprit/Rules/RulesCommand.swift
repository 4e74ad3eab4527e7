internal import ArgumentParser
internal import CulpritTool

/// `culprit rules …`: for those who write rules.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Begins, checks, tests, formats and lists rules.",
    discussion: """
      Besides the built-in rules, culprit uses those in ~/.config/culprit/rules (or $XDG_CONFIG_HOME/culprit/rules) and in .culprit/rules of the
      repository around the working directory, and those named with --rules. Of rules with the same name the last of these stays.

      EXAMPLES:
        culprit rules new auth/quota-used-up < failing.log > .culprit/rules/auth/quota-used-up.rule
        culprit rules check && culprit rules test .culprit/rules
      """,
    subcommands: [
      RulesNewCommand.self, RulesCheckCommand.self, RulesTestCommand.self, RulesFormatCommand.self,
      RulesListCommand.self, RulesWhereCommand.self, RulesPatternsCommand.self,
    ])
}
