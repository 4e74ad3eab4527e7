internal import ArgumentParser
internal import CulpritModel
internal import CulpritTool

/// `culprit run -- COMMAND …`
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Runs a command and, if it fails, says why on standard error.",
    discussion: """
      The command's output passes untouched and at once, and its exit status becomes that of culprit.

      EXAMPLES:
        culprit run -- go get ./...
        culprit run --retry 3 -- curl -fsSO https://example.com/tool.tar.gz

      EXIT CODES:
        The command's own; 128+N if signal N ended it; 125 if culprit itself failed, 126 if the command cannot be executed, 127 if there is none.
      """)

  @Argument(
    parsing: .postTerminator, help: ArgumentHelp("The command and its arguments, behind --.", valueName: "command"))
  var command: [String] = []

  @Flag(
    name: .customLong("no-pty"),
    help: "Connect the command by pipes even where there is a terminal: no colours, no progress bars.")
  var noPseudoTerminal = false

  @Option(
    help: ArgumentHelp(
      "Run the command again, at most so many times, when the cause is one that a retry can mend.", valueName: "number")
  )
  var retry = 0

  @Option(help: ArgumentHelp("The longest wait before a retry.", valueName: "seconds"))
  var retryMaxDelay = 60.0

  @Option(help: "The diagnosis as markdown, text or json. (default: text)")
  var format: OutputFormat?

  @OptionGroup var look: LookArguments

  @OptionGroup var platform: PlatformArguments

  @OptionGroup var rules: RuleArguments

  func validate() throws {
    if command.isEmpty { throw ValidationError("name the command behind --, e.g. culprit run -- go get ./...") }
    if !(0...1_000).contains(retry) { throw ValidationError("--retry takes a number from 0 to 1000") }
    if !(0...86_400).contains(retryMaxDelay) {
      throw ValidationError("--retry-max-delay takes seconds, from 0 to 86400")
    }
  }

  func run() throws {
    let configuration = try ConfigurationLoading.inForce()
    let request = CommandRunRequest(
      allowsTerminal: !noPseudoTerminal, retries: retry, longestWait: retryMaxDelay,
      page: platform.applied(to: look.options(format: format, configuration)),
      rulePaths: rules.inForce(configuration))
    do {
      throw ExitCode(try CommandRun(request).run())
    } catch let problem as RuleProblem {
      StandardOutput.writeError(problem.message)
      throw ExitCode(125)
    }
  }
}
