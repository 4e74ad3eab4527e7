internal import ArgumentParser
internal import CulpritTool

/// `culprit rules patterns`
struct RulesPatternsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "patterns",
    abstract: "Prints every pattern of the rules in force, one a line, for another search tool.",
    discussion: """
      EXAMPLES:
        culprit rules patterns > patterns.txt && ugrep -P -c -f patterns.txt build.log
        culprit rules patterns --rules our-rules/ | wc -l
      """)

  @OptionGroup var rules: RuleArguments

  func run() throws {
    try RuleAnswer.print { try RulePatternList.text(addingRulesAt: rules.inForce()) }
  }
}
