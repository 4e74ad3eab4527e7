internal import ArgumentParser
internal import CulpritTool

/// What the exit code of `culprit scan` tells.
struct ScanGateOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Compare with an earlier scan: what --format jsonl wrote. The summary then says what is new, gone, still there.",
      valueName: "file"))
  var baseline: String?

  @Option(
    help: ArgumentHelp(
      "Exit code 1 if a log fails like this: categories or causes parted by commas, any, unknown, or new (with --baseline).",
      valueName: "condition"))
  var failOn: String?

  @Flag(help: "Tell the verdicts by exit code: 0 all clean, 1 a failure with a known cause, 3 only unknown failures.")
  var exitCode = false

  func validate() throws {
    for word in words where FailCondition(word) == nil {
      throw ValidationError(
        "--fail-on does not know \(word); it takes categories such as dns, causes such as dns/no-such-host, any, unknown, new"
      )
    }
    if words.contains("new"), baseline == nil { throw ValidationError("--fail-on new needs --baseline") }
  }

  /// Puts the choices into a request.
  func apply(to request: inout ScanRequest) throws {
    request.baseline = baseline
    request.failConditions = words.compactMap(FailCondition.init)
  }

  private var words: [String] { failOn?.split(separator: ",").map(String.init) ?? [] }
}
