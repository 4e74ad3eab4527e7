internal import ArgumentParser
internal import CulpritModel
internal import CulpritTool

/// `culprit rules new RULE [LOG]`
struct RulesNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begins a rule from a failing log: pattern, facts and example are made, the rest is marked TODO.",
    discussion: """
      The most telling line of the log becomes the pattern, with hosts, addresses, versions and the like as facts. Credentials are taken out.

      EXAMPLES:
        culprit rules new auth/quota-used-up < failing.log
        culprit rules new auth/quota-used-up failing.log -o .culprit/rules
      """)

  @Argument(help: ArgumentHelp("What the rule is called: CATEGORY/NAME, such as proxy/our-gateway.", valueName: "rule"))
  var id: String

  @Argument(help: "The log; - is standard input, and so is no file.")
  var log: String = "-"

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to this .rule file, or below this folder. (default: standard output)", valueName: "path"))
  var output: String?

  @OptionGroup var rules: RuleArguments

  func validate() throws {
    if CauseID(id) == nil {
      let categories = Category.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError(
        "\(id) cannot be the name of a rule: write CATEGORY/NAME, with a NAME of lower-case letters, digits and hyphens. Categories are \(categories)."
      )
    }
  }

  func run() throws {
    guard let cause = CauseID(id) else { return }
    try RuleAnswer.print {
      let sketch = try RuleSketch.make(from: LogSource(argument: log), id: cause, addingRulesAt: rules.inForce())
      let file = try output.map { try RuleSketchFile.write(sketch.text, to: $0, id: cause) }
      for note in sketch.notes { StandardOutput.writeError("culprit: \(note)\n") }
      return file.map { "\($0)\n" } ?? sketch.text
    }
  }
}
