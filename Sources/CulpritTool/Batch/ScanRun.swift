internal import CulpritModel
internal import CulpritRender
internal import CulpritRules
internal import CulpritStatistics

/// The state of a scan while results come in, in input order and on one thread.
struct ScanRun {
  private static let toldSkips = 100

  private(set) var statistics: BatchStatistics
  private var outputs: [BatchOutput]
  private let engine: Engine
  private let failConditions: [FailCondition]
  private let writesToTerminal = StandardOutput.isTerminal
  private(set) var verdicts = RunSummary()
  /// What ended the scan early.
  private(set) var problem: String?
  private var hasMetCondition = false
  private var remedies: [CauseID: Remedy] = [:]
  private var skips = 0

  init(outputs: [BatchOutput], statistics: BatchStatistics, engine: Engine, failConditions: [FailCondition]) {
    self.outputs = outputs
    self.statistics = statistics
    self.engine = engine
    self.failConditions = failConditions
  }

  /// Whether something that the user named cannot be read.
  var hasUnreadable: Bool {
    get { verdicts.hasUnreadable }
    set { verdicts.hasUnreadable = newValue }
  }

  /// Whether a condition of the request is met.
  var meetsFailCondition: Bool {
    hasMetCondition || failConditions.contains(.new) && statistics.hasNewProblem
  }

  /// Whether taking a result can write to a terminal, where a progress line may stand.
  func isVisible(_ result: ScanResult) -> Bool {
    switch result {
    case .message, .skipped: true
    case .log: writesToTerminal
    case .binary: false
    }
  }

  /// For each output what a log adds to it, where that depends on nothing but the log: made by the threads that read the logs.
  var entryTexts: @Sendable (BatchEntry) -> [String?] {
    let makers = outputs.map(\.entryText)
    return { entry in makers.map { $0?(Report(diagnosis: entry.diagnosis), entry) } }
  }

  /// Begins all documents and reports what could not be listed.
  mutating func begin(_ skipped: [BatchSummary.Skipped]) {
    for skip in skipped { note(skip) }
    writeAll { (output) throws(SystemError) in try output.begin() }
  }

  /// Takes the next result; `false` when no further one is wanted.
  mutating func take(_ result: ScanResult) -> Bool {
    switch result {
    case .message(let text): StandardOutput.writeError("culprit: \(text)\n")
    case .binary: statistics.addBinaryFile()
    case .skipped(let skipped, let isNamed):
      if isNamed { hasUnreadable = true }
      note(skipped)
    case .log(let entry, let texts): add(entry, texts)
    }
    return problem == nil && (outputs.isEmpty || !outputs.allSatisfy(\.isClosed))
  }

  /// Ends all documents.
  mutating func end(_ summary: BatchSummary) {
    writeAll { (output) throws(SystemError) in try output.end(summary) }
    if skips > Self.toldSkips {
      StandardOutput.writeError("culprit: skipped \(skips - Self.toldSkips) more inputs\n")
    }
  }

  private mutating func add(_ entry: BatchEntry, _ texts: [String?]) {
    verdicts.note(entry.diagnosis.outcome)
    hasMetCondition = hasMetCondition || failConditions.contains { $0.isMet(by: entry.diagnosis) }
    statistics.add(entry)
    let report = texts.contains(nil) ? report(on: entry.diagnosis) : Report(diagnosis: entry.diagnosis)
    for place in outputs.indices {
      do throws(SystemError) {
        try outputs[place].add(entry, text: texts[place], report: report)
      } catch {
        fail(outputs[place].name, error)
      }
    }
  }

  /// The report with the remedy of the root cause, which is read once for each cause.
  private mutating func report(on diagnosis: Diagnosis) -> Report {
    guard let cause = diagnosis.root?.cause.id else { return Report(diagnosis: diagnosis) }
    let remedy = remedies[cause] ?? engine.rules.remedy(for: cause)
    if let remedy { remedies[cause] = remedy }
    return Report(diagnosis: diagnosis, remedies: remedy.map { [cause: $0] } ?? [:])
  }

  private mutating func note(_ skipped: BatchSummary.Skipped) {
    statistics.add(skipped)
    skips += 1
    guard skips <= Self.toldSkips else { return }
    let place = Redactor.redact(Sanitizer.clean(skipped.location.name))
    StandardOutput.writeError("culprit: skipped \(place): \(Redactor.redact(Sanitizer.clean(skipped.reason)))\n")
  }

  private mutating func writeAll(_ write: (inout BatchOutput) throws(SystemError) -> Void) {
    for place in outputs.indices where problem == nil {
      do throws(SystemError) {
        try write(&outputs[place])
      } catch {
        fail(outputs[place].name, error)
      }
    }
  }

  private mutating func fail(_ name: String, _ error: SystemError) {
    problem = "cannot write \(Printable.text(name)): \(error.message)"
  }
}
