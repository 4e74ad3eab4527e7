internal import CulpritModel
internal import CulpritRender
internal import CulpritStatistics

/// Scans many logs: the work behind `culprit scan`.
public struct Scan: Sendable {
  private let request: ScanRequest
  private let engine: Engine

  /// - Throws: `RuleProblem` when a rule of the user is refused.
  public init(_ request: ScanRequest) throws {
    self.request = request
    engine = try Engine(addingRulesAt: request.rulePaths)
  }

  /// Works through all inputs and says how it went. Documents list logs in input order, and are the same for any number of threads.
  ///
  /// - Throws: `ScanProblem` when nothing can be scanned or written.
  public func run() throws(ScanProblem) -> ScanSummary {
    StandardOutput.ignoreClosedPipe()
    Interruption.watch()
    let outputs = try openOutputs()
    let redacts = request.options.redacts
    var statistics = BatchStatistics { redacts ? Redactor.redact(Sanitizer.clean($0)) : Sanitizer.clean($0) }
    if let baseline = request.baseline {
      try BaselineFile.read(baseline) { statistics.addEarlier($0) }
    }
    let lister = try listInputs()
    var run = ScanRun(
      outputs: outputs, statistics: statistics, engine: engine, failConditions: request.failConditions)
    try work(on: lister, &run)
    return try finish(&run)
  }

  // MARK: Before

  private func openOutputs() throws(ScanProblem) -> [BatchOutput] {
    var outputs: [BatchOutput] = []
    if let format = request.format {
      outputs.append(BatchOutput(format, options: request.options, file: nil, name: "standard output"))
    }
    // Files are for people who are not at this terminal.
    var options = request.options
    options.style = .plain
    options.width = nil
    for output in request.outputs {
      do throws(SystemError) {
        outputs.append(
          BatchOutput(
            output.format, options: options, file: try OutputFile(path: output.path), name: output.path))
      } catch {
        throw ScanProblem(message: "cannot write \(Printable.text(output.path)): \(error.message)")
      }
    }
    return outputs
  }

  private func listInputs() throws(ScanProblem) -> InputLister {
    let ownFiles = request.outputs.map(\.path) + [request.baseline, request.filesFrom].compactMap { $0 }
    let excluded = ownFiles.compactMap { try? FileStatus($0, followsLinks: true).identity }
    var lister = InputLister(includesHidden: request.includesHidden, excluded: Set(excluded))
    for path in request.paths { lister.add(path) }
    if let list = request.filesFrom {
      do throws(SystemError) {
        let paths = try PathList.read(list, separator: request.isZeroSeparated ? .zero : .lineFeed)
        for path in paths { lister.add(path, isPattern: false) }
      } catch {
        throw ScanProblem(message: "cannot read the list of files \(Printable.text(list)): \(error.message)")
      }
    }
    return lister
  }

  // MARK: The work

  private func work(on lister: InputLister, _ run: inout ScanRun) throws(ScanProblem) {
    let pieces = ScanPiece.pieces(of: lister.inputs)
    let counter = ScanCounter()
    let context = ScanContext(
      engine: engine, limits: request.limits, includesHidden: request.includesHidden, counter: counter,
      texts: run.entryTexts)
    let progress = ScanProgress(
      counter: counter, pieces: pieces.count, bytes: lister.inputs.reduce(0) { $0 + $1.size })
    defer { progress.end() }
    run.hasUnreadable = lister.hasUnreadableName
    progress.pausing { run.begin(lister.skipped) }
    OrderedWork(threads: request.threads).run(count: pieces.count) {
      Interruption.isRequested
    } makeWorker: {
      LogReader(context)
    } work: { reader, index, emit in
      reader.read(pieces[index], emit: emit)
    } consume: { result in
      run.isVisible(result) ? progress.pausing { run.take(result) } : run.take(result)
    }
  }

  private func finish(_ run: inout ScanRun) throws(ScanProblem) -> ScanSummary {
    let exitCode = Interruption.exitCode
    let summary = run.statistics.summary(isPartial: exitCode != nil, skeleton: RuleSkeleton.make)
    if let problem = run.problem { throw ScanProblem(message: problem) }
    if summary.logs == 0, exitCode == nil {
      let places = request.paths + [request.filesFrom].compactMap { $0 }
      let others =
        summary.binaryFiles + summary.skippedTotal == 0
        ? "" : " (\(summary.binaryFiles) binary, \(summary.skippedTotal) skipped)"
      throw ScanProblem(
        message:
          "no log found in \(places.map(Printable.text).joined(separator: ", "))\(others); name log files, folders or archives, and add --hidden for names that start with a point"
      )
    }
    run.end(summary)
    if let problem = run.problem { throw ScanProblem(message: problem) }
    var result = ScanSummary(run: run.verdicts, meetsFailCondition: run.meetsFailCondition)
    result.interruptionCode = exitCode
    if exitCode != nil {
      StandardOutput.writeError(
        "culprit: interrupted: these are the results of \(summary.logs) logs, the rest is missing\n")
    }
    return result
  }
}
