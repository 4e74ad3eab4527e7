internal import ArgumentParser
internal import CulpritTool

/// `culprit rules …`: for those who write rules.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Checks rules, and lists their patterns.",
    discussion: """
      EXAMPLES:
        culprit rules check .culprit/rules
        culprit rules patterns | grep proxyconnect
      """,
    subcommands: [Check.self, Patterns.self])

  /// `culprit rules check PATH …`
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Checks rule files: syntax, patterns, examples, near-misses, safe advice.",
      discussion: """
        EXAMPLES:
          culprit rules check rules/
          culprit rules check .culprit/proxy/our-gateway.rule
        """)

    @Argument(
      help: "Rule files, or folders of CATEGORY/SLUG.rule files.", completion: .file(extensions: ["rule"]))
    var paths: [String]

    func run() throws {
      do {
        let result = try RuleCheckReport.make(for: paths)
        _ = StandardOutput.write(result.text)
        if result.hasErrors { throw ExitCode(2) }
      } catch let problem as RuleProblem {
        StandardOutput.writeError(problem.message)
        throw ExitCode(2)
      }
    }
  }

  /// `culprit rules patterns`
  struct Patterns: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Prints every pattern of the rules in force, one a line, for another search tool.",
      discussion: """
        EXAMPLES:
          culprit rules patterns | wc -l
          culprit rules patterns > patterns.txt && ugrep -P -c -f patterns.txt build.log
        """)

    @Option(
      help: ArgumentHelp(
        "More rules: a .rule file, or a folder of CATEGORY/SLUG.rule files. May be repeated.", valueName: "path"))
    var rules: [String] = []

    func run() throws {
      do {
        _ = StandardOutput.write(try RulePatternList.text(addingRulesAt: rules))
      } catch {
        StandardOutput.writeError(error.message)
        throw ExitCode(2)
      }
    }
  }
}
