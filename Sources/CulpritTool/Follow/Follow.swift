internal import CulpritModel
internal import CulpritRender
internal import CulpritScan

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Watches a log that is still growing and tells what goes wrong as it happens: the work behind `culprit --follow`.
public struct Follow: Sendable {
  private let request: DiagnoseRequest
  private let engine: Engine

  /// How long the log has to pause before its newest lines are looked at, in seconds: the lines of one message come together.
  private static let pause = 0.1
  /// How long lines of a log that never pauses may wait, in seconds.
  private static let longestWait = 0.5
  /// How much of it may wait, in bytes.
  private static let mostWaiting = 1024 * 1024
  /// When a line without an end is looked at, in seconds.
  private static let incompleteAge = 1.0

  /// - Throws: `RuleProblem` when a rule of the user is refused.
  public init(_ request: DiagnoseRequest) throws(RuleProblem) {
    self.request = request
    engine = try Engine(addingRulesAt: request.rulePaths)
  }

  /// Watches standard input until it ends or the user interrupts.
  public func run() -> RunSummary {
    StandardOutput.ignoreClosedPipe()
    var summary = RunSummary()
    do throws(SystemError) {
      try watch(interruption: FollowInterruption.watch(), summary: &summary)
    } catch {
      StandardOutput.writeError("culprit: cannot read standard input: \(error.message)\n")
      summary.hasUnreadable = true
    }
    return summary
  }

  private func watch(interruption: Int32, summary: inout RunSummary) throws(SystemError) {
    var scanner = LogScanner(name: "-", plan: engine.plan, isFollowed: true)
    var incomplete = IncompleteLine()
    var lines = LineFindings(engine: engine)
    var printer = makePrinter()
    /// When the oldest line arrived that was not looked at.
    var waitingSince: Double?
    var waitingBytes = 0
    var isInterrupted = false
    let reader = FileDescriptorReader()

    while true {
      var entries = [
        pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
        pollfd(fd: interruption, events: Int16(POLLIN), revents: 0),
      ]
      let ready = poll(&entries, 2, timeout(waitingSince: waitingSince, incomplete: incomplete))
      if entries[1].revents != 0 {
        isInterrupted = true
        break
      }
      if ready > 0, entries[0].revents != 0 {
        let now = Self.now
        let count = try scanner.feed(filling: { (room) throws(SystemError) in
          let count = try reader.read(into: room)
          incomplete.take(UnsafeRawBufferPointer(rebasing: room[..<count]), now: now)
          return count
        })
        if count == 0 { break }
        waitingSince = waitingSince ?? now
        waitingBytes += count
      }
      let now = Self.now
      var found: [Finding] = []
      if let since = waitingSince,
        ready == 0 || now - since >= Self.longestWait || waitingBytes >= Self.mostWaiting
      {
        found = lines.findings(of: scanner.takeNewEvidence())
        (waitingSince, waitingBytes) = (nil, 0)
      }
      if !incomplete.isSeen, !incomplete.bytes.isEmpty, now - incomplete.lastArrival >= Self.incompleteAge {
        incomplete.isSeen = true
        found += lines.findings(ofIncomplete: incomplete.bytes, line: scanner.completeLines + 1)
      }
      guard write(printer.text(for: found), &summary) else { return }
    }
    let last = lines.findings(of: scanner.takeNewEvidence())
    let observations = scanner.finish()
    let atEnd = lines.findings(ofIncomplete: incomplete.bytes, line: observations.input.lines)
    summary.note(engine.diagnose(observations).outcome)
    let text =
      printer.text(for: last + atEnd)
      + printer.summary(lines: observations.input.lines, isInterrupted: isInterrupted)
    _ = write(text, &summary)
  }

  /// How long to wait for the next bytes, in milliseconds; -1 for ever.
  private func timeout(waitingSince: Double?, incomplete: IncompleteLine) -> Int32 {
    if waitingSince != nil { return Int32(Self.pause * 1000) }
    guard !incomplete.isSeen, !incomplete.bytes.isEmpty else { return -1 }
    return Int32(max(0, incomplete.lastArrival + Self.incompleteAge - Self.now) * 1000) + 1
  }

  private func makePrinter() -> FollowPrinter {
    let isTerminal = StandardOutput.isTerminal
    let isJSON = request.page.format == .json
    return FollowPrinter(
      renderer: FollowRenderer(
        format: isJSON ? .json : .text, language: request.page.language,
        usesColour: request.page.usesColour(onTerminal: isTerminal)),
      isInPlace: isTerminal && !isJSON)
  }

  /// Whether somebody still reads.
  private func write(_ text: String, _ summary: inout RunSummary) -> Bool {
    switch StandardOutput.write(text) {
    case .written: return true
    case .closed: return false
    case .failed(let reason):
      StandardOutput.writeError("culprit: cannot write the report: \(reason)\n")
      summary.hasUnreadable = true
      return false
    }
  }

  /// Seconds of a clock that only goes forward.
  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
