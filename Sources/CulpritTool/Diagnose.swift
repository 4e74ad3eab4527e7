#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
internal import CulpritModel
internal import CulpritRender
internal import CulpritRules
internal import CulpritScan

/// Reads logs and reports their culprits: the work behind `culprit [FILE …]`.
public struct Diagnose: Sendable {
  private let request: DiagnoseRequest
  private let engine: Engine

  /// - Throws: `RuleProblem` when a rule of the user is refused.
  public init(_ request: DiagnoseRequest) throws {
    self.request = request
    engine = try Engine(addingRulesAt: request.rulePaths)
  }

  /// Works through all logs and says how it went. The reports come in the order of the logs, however many threads there are.
  public func run() -> RunSummary {
    StandardOutput.ignoreClosedPipe()
    var summary = RunSummary()
    let sources = request.sources
    OrderedWork(threads: request.threads).run(count: sources.count) { index in
      handle(sources[index], isFirst: index == 0)
    } consume: { _, piece in
      for message in piece.messages { StandardOutput.writeError("culprit: \(message)\n") }
      StandardOutput.writeError(piece.trace)
      guard let outcome = piece.outcome else {
        summary.hasUnreadable = true
        return true
      }
      summary.note(outcome)
      switch StandardOutput.write(piece.report) {
      case .written: return true
      case .closed: return false
      case .failed(let reason):
        StandardOutput.writeError("culprit: cannot write the report: \(reason)\n")
        summary.hasUnreadable = true
        return false
      }
    }
    return summary
  }

  /// What became of one log.
  private struct Piece: Sendable {
    var report = ""
    /// `nil` for a log that could not be read.
    var outcome: Diagnosis.Outcome?
    /// What the user has to be told besides.
    var messages: [String] = []
    /// How the verdict came about, if that was asked for.
    var trace = ""
  }

  private func handle(_ source: LogSource, isFirst: Bool) -> Piece {
    var piece = Piece()
    do throws(SystemError) {
      let diagnosis = try diagnose(source, &piece.messages, &piece.trace)
      piece.outcome = diagnosis.outcome
      piece.report = render(diagnosis, isFirst: isFirst)
    } catch {
      let name = source == .standardInput ? "standard input" : source.name
      piece.messages.append("cannot read \(Printable.text(name)): \(error.message)")
    }
    return piece
  }

  private func diagnose(_ source: LogSource, _ messages: inout [String], _ trace: inout String) throws(SystemError)
    -> Diagnosis
  {
    var scanner = LogScanner(name: source.name, plan: engine.plan)
    switch source {
    case .standardInput where TerminalPaste.isPossible:
      var paste = TerminalPaste()
      while try scanner.feed(filling: { (room) throws(SystemError) in try paste.read(into: room) }) > 0 {}
    case .standardInput:
      let reader = FileDescriptorReader()
      while try scanner.feed(filling: { (room) throws(SystemError) in try reader.read(into: room) }) > 0 {}
    case .file(let path):
      let reader = try FileDescriptorReader(path: path)
      // Several logs keep the threads busy by themselves.
      let threads = request.sources.count == 1 ? request.threads : 1
      if let scan = LargeFileScan(descriptor: reader.descriptor, plan: engine.plan, threads: threads) {
        let part = try scan.run()
        return conclude(part.observations(name: source.name), part.limitedPatterns.sorted(), &messages, &trace)
      }
      while try scanner.feed(filling: { (room) throws(SystemError) in try reader.read(into: room) }) > 0 {}
    }
    let observations = scanner.finish()
    return conclude(observations, scanner.limitedPatterns, &messages, &trace)
  }

  private func conclude(
    _ observations: Observations, _ limitedPatterns: [String], _ messages: inout [String], _ trace: inout String
  ) -> Diagnosis {
    messages += limitedPatterns.map {
      "gave up on a pattern, its work was more than PCRE2's limits allow: \($0)"
    }
    if request.traces {
      trace = TraceText.make(engine.trace(observations), name: observations.input.name, redacts: request.redacts)
    }
    return engine.diagnose(observations)
  }

  private func render(_ diagnosis: Diagnosis, isFirst: Bool) -> String {
    let format = request.page.chosenFormat
    let report = engine.report(on: diagnosis)
    let options = request.page.renderOptions(platform: ReaderPlatform.guess(for: diagnosis), redacts: request.redacts)
    let separator = isFirst || format == .json ? "" : "\n"
    return separator + format.renderer.render(report, options: options)
  }
}
