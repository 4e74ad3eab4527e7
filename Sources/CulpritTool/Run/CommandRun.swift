#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
internal import CulpritModel
internal import CulpritRender
internal import CulpritRules
internal import CulpritScan

/// Runs a command as if culprit were not there, and says why if it fails: the work behind `culprit run`.
public struct CommandRun: Sendable {
  private let request: CommandRunRequest
  private let engine: Engine

  /// - Throws: `RuleProblem` when a rule of the user is refused.
  public init(_ request: CommandRunRequest) throws(RuleProblem) {
    self.request = request
    engine = try Engine(addingRulesAt: request.rulePaths)
  }

  /// Runs the command, again if that was asked for and can help, and returns the exit status.
  public func run() -> Int32 {
    do {
      let command = try ResolvedCommand(request.arguments, searchPath: ProcessEnvironment.searchPath)
      return try runAttempts(of: command)
    } catch let problem as ResolvedCommand.Problem {
      StandardOutput.writeError("culprit: \(problem.message)\n")
      return problem.status
    } catch {
      RawTerminal.leave()
      let reason = (error as? SystemError)?.message ?? "\(error)"
      StandardOutput.writeError("culprit: cannot run the command: \(reason)\n")
      return ExitStatus.culpritFailed
    }
  }

  private func runAttempts(of command: ResolvedCommand) throws(SystemError) -> Int32 {
    Self.openMissingStreams()
    let control = try CommandControl()
    let ignored = SignalRelay.ignoredAtStart()
    try SignalRelay.start(exceptFor: ignored) { control.handle($0) }
    let plan = StreamPlan(
      isTerminal: (isatty(STDOUT_FILENO) == 1, isatty(STDERR_FILENO) == 1), hasKeyboard: RawTerminal.find(),
      allowsTerminal: request.allowsTerminal)
    var retrying = RetryLoop(
      policy: RetryPolicy(retries: request.retries, longestWait: request.longestWait),
      clock: SystemRetryClock(interruption: control.interruption.readEnd), random: SystemRandomNumberGenerator())
    let words = RetryWords(language: request.page.language, retries: request.retries)
    while true {
      let attempt = try CommandAttempt(
        command, plan: plan, scanPlan: engine.plan, control: control, ignoring: ignored, keepsTail: request.retries > 0)
      let status = attempt.ending.status
      if attempt.ending == .killed(bySignal: SIGINT) { control.endByTypedInterrupt(plan: plan) }
      // Who ends a command knows why it ended.
      let isEndedByUser = control.endingSignal != nil || status == ExitStatus.ended(bySignal: SIGINT)
      guard status != 0, !isEndedByUser, !attempt.wasRefused else { return status }
      let diagnosis = engine.diagnose(attempt.observations)
      let step = retrying.step(after: diagnosis, output: attempt.tail.bytes) { announced in
        StandardOutput.writeError(words.text(of: announced, diagnosis: diagnosis))
      }
      switch step {
      case .again: continue
      case .interrupted:
        control.endByTypedInterrupt(plan: .pipes)
        return ExitStatus.ended(bySignal: control.endingSignal ?? SIGINT)
      case .stop(let reason):
        report(diagnosis, status: status)
        if request.retries > 0 { StandardOutput.writeError(words.text(of: reason, attempts: retrying.attempts)) }
        return status
      }
    }
  }

  /// A program that was started without a standard stream would get a pipe in its place.
  private static func openMissingStreams() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", O_RDWR)
    }
  }

  /// Writes the diagnosis to standard error.
  private func report(_ diagnosis: Diagnosis, status: Int32) {
    guard diagnosis.outcome != .clean || request.page.format == .json else {
      StandardOutput.writeError(RunWords.nothingFound(status: status, language: request.page.language))
      return
    }
    let report = engine.report(on: diagnosis)
    let options = request.page.renderOptions(for: STDERR_FILENO, platform: ReaderPlatform.guess(for: diagnosis))
    let format = request.page.format ?? .text
    let separator = format == .json ? "" : "\n"
    StandardOutput.writeError(separator + format.renderer.render(report, options: options))
  }
}
