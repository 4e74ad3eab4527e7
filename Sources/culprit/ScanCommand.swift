internal import ArgumentParser
internal import CulpritModel
internal import CulpritTool

/// `culprit scan PATH …`: many logs at once.
struct ScanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scan",
    abstract: "Judges many logs at once: folders, archives, thousands of files; and sums up what breaks them.",
    discussion: """
      EXAMPLES:
        culprit scan ci-logs/
        culprit scan run-logs.zip -o summary.md -o verdicts.jsonl
        find . -name '*.log' -mtime -7 | culprit scan --files-from -
        culprit scan logs/ --baseline last-week.jsonl --fail-on new

      Archives (zip, tar, gzip, bzip2, xz, zstd) are read without unpacking them to disk.

      EXIT CODES:
        0  it did its work, whatever the verdicts
        1  a condition of --fail-on is met
        2  wrong usage, no log found, or something that was named cannot be read
        130  Ctrl-C: what is done so far was printed
        With --exit-code: 0 all clean, 1 a failure with a known cause, 3 only unknown failures.
      """)

  @Argument(
    help: ArgumentHelp("Files, folders, archives, or quoted patterns such as 'ci/**/*.log'.", valueName: "path"))
  var paths: [String] = []

  @OptionGroup(title: "Input") var input: ScanInputOptions

  @OptionGroup(title: "Output") var output: ScanOutputOptions

  @OptionGroup(title: "Gates") var gate: ScanGateOptions

  @OptionGroup var rules: RuleArguments

  @OptionGroup var threads: ThreadArguments

  func validate() throws {
    if paths.isEmpty, input.filesFrom == nil {
      throw ValidationError("name files, folders or archives to scan, or give --files-from")
    }
  }

  func run() throws {
    let configuration = try ConfigurationLoading.inForce()
    var request = ScanRequest(paths: paths)
    try input.apply(to: &request)
    try output.apply(to: &request, configuration)
    try gate.apply(to: &request)
    request.rulePaths = rules.inForce(configuration)
    request.threads = threads.inForce(configuration)
    do {
      let code = try Scan(request).run().exitCode(tellsVerdict: gate.exitCode)
      if code != 0 { throw ExitCode(code) }
    } catch let problem as RuleProblem {
      StandardOutput.writeError(problem.message)
      throw ExitCode(2)
    } catch let problem as ScanProblem {
      StandardOutput.writeError("culprit: \(problem.message)\n")
      throw ExitCode(2)
    }
  }
}
