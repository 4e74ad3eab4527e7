internal import ArgumentParser
internal import CulpritModel
internal import CulpritTool

/// `culprit [FILE …]`: what the program does when no other command is named.
struct DiagnoseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diagnose",
    abstract: "Names the root cause in logs. This is what culprit does when no command is named.",
    discussion: """
      EXAMPLES:
        go mod download 2>&1 | culprit
        culprit --all-platforms --format markdown build.log > report.md
        culprit --exit-code job.log || echo "the log shows a failure"
      """)

  @Argument(
    help: ArgumentHelp("Logs to read; - is standard input, and so is no file at all.", valueName: "file"),
    completion: .file())
  var files: [String] = []

  @OptionGroup var page: PageArguments

  @OptionGroup var platform: PlatformArguments

  @OptionGroup var rules: RuleArguments

  @OptionGroup var threads: ThreadArguments

  @Flag(
    help: "Print on standard error how the verdict came about: evidence, incidents, masks, the order of candidates.")
  var trace = false

  @Flag(help: "Watch standard input and tell findings as they come: tail -f app.log | culprit --follow")
  var follow = false

  @Flag(help: "Leave passwords and tokens in the report as they are. Never pass such a report on.")
  var noRedact = false

  @Flag(help: "Tell the verdict by exit code: 0 clean, 1 failure with a known cause, 3 unknown failure.")
  var exitCode = false

  func validate() throws {
    if follow, !files.isEmpty, files != ["-"] {
      throw ValidationError("--follow reads standard input: tail -f FILE | culprit --follow")
    }
  }

  func run() throws {
    let configuration = try ConfigurationLoading.inForce()
    var request = DiagnoseRequest(files: files, configuration: configuration)
    request.page = platform.applied(to: page.options(configuration))
    request.rulePaths = rules.inForce(configuration)
    request.threads = threads.inForce(configuration)
    request.traces = trace
    request.redacts = !noRedact
    let code = try Self.answer(request, following: follow).exitCode(tellsVerdict: exitCode)
    if code != 0 { throw ExitCode(code) }
  }

  /// Does what is asked for; ends the program with a message if the rules cannot be used.
  static func answer(_ request: DiagnoseRequest, following: Bool = false) throws -> RunSummary {
    do {
      return following ? try Follow(request).run() : try Diagnose(request).run()
    } catch let problem as RuleProblem {
      StandardOutput.writeError(problem.message)
      throw ExitCode(2)
    }
  }
}
