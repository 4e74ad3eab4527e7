public import CulpritModel

/// Counts the verdicts of a scan, one after another, in memory that does not grow with the number of logs.
public struct BatchStatistics {
  private static let listedNames = 100
  private static let listedGroups = 10
  private static let listedSkips = 100

  private let clean: (String) -> String
  private var summary = BatchSummary()
  private var causes: [CauseID: CauseTally] = [:]
  private var hosts = FrequencyTable()
  private var modules = FrequencyTable()
  private var templates = TemplateTree()
  private var problems = ProblemTable()
  private var hasBaseline = false

  /// Statistics of no log.
  ///
  /// - Parameter clean: takes control characters and credentials out of a text of a log; applied to every text that is kept.
  public init(cleaning clean: @escaping (String) -> String) { self.clean = clean }

  /// Whether a problem of the logs so far is not in the earlier scan; `false` where there is none.
  public var hasNewProblem: Bool { hasBaseline && problems.hasNew }

  /// Takes a verdict of an earlier scan, to compare with; to be called before the first `add`.
  public mutating func addEarlier(_ verdict: EarlierVerdict) {
    hasBaseline = true
    switch verdict {
    case .failure(let cause, let subject): problems.noteBefore(.cause(cause, subject: clean(subject ?? "")))
    case .unknown(let line): problems.noteBefore(.template(templates.group(of: clean(line))))
    case .clean: break
    }
  }

  /// Takes the verdict on a log.
  public mutating func add(_ entry: BatchEntry) {
    let diagnosis = entry.diagnosis
    summary.logs += 1
    summary.bytes += diagnosis.input.bytes
    summary.lines += diagnosis.input.lines
    summary.outcomes[diagnosis.outcome, default: 0] += 1
    if let times = entry.times { summary.times = summary.times.map { $0.union(times) } ?? times }
    switch diagnosis.outcome {
    case .failure: if let root = diagnosis.root { add(root, of: entry) }
    case .unknown: addUnexplained(entry)
    case .clean: break
    }
  }

  /// Takes note of an input that could not be judged.
  public mutating func add(_ skipped: BatchSummary.Skipped) {
    summary.skippedTotal += 1
    if summary.skipped.count < Self.listedSkips { summary.skipped.append(skipped) }
  }

  /// Takes note of a file that is no text.
  public mutating func addBinaryFile() { summary.binaryFiles += 1 }

  /// What was counted.
  ///
  /// - Parameters:
  ///   - isPartial: whether the scan was interrupted.
  ///   - skeleton: makes a rule to start from for a group of unexplained failures.
  /// - Returns: the summary.
  public func summary(isPartial: Bool, skeleton: (UnexplainedFailure) -> String) -> BatchSummary {
    var result = summary
    result.isPartial = isPartial
    result.causes = causes.values.map(\.count).sorted { ($1.logs, $0.cause.id) < ($0.logs, $1.cause.id) }
    result.hosts = hosts.top(Self.listedNames)
    result.modules = modules.top(Self.listedNames)
    result.unexplained = templates.top(Self.listedGroups).map { group in
      BatchSummary.UnexplainedGroup(
        template: group.template, logs: group.logs, example: group.example,
        ruleSkeleton: skeleton(UnexplainedFailure(line: group.example.line.text, varies: group.varies)))
    }
    if hasBaseline { result.comparison = problems.comparison(isPartial: isPartial) { templates.template(of: $0) } }
    return result
  }

  private mutating func add(_ root: Finding, of entry: BatchEntry) {
    let cause = root.cause
    summary.categories[cause.id.category, default: 0] += 1
    summary.retries[cause.retry, default: 0] += 1
    if causes[cause.id] == nil {
      let evidence = root.evidence.first
      let line = NumberedLine(line: evidence?.line ?? 1, text: clean(evidence?.text ?? ""))
      causes[cause.id] = CauseTally(
        cause: cause, example: BatchSummary.Example(location: entry.location, line: line))
    }
    causes[cause.id]?.add(entry.times)
    let host = root.facts[.host].map(clean)
    let module = root.facts[.module].map(clean)
    if let host { hosts.add(host) }
    if let module { modules.add(module) }
    if hasBaseline { problems.noteNow(.cause(cause.id, subject: host ?? module ?? "")) }
  }

  /// Of several telling lines the first one stands for the log: failures breed failures.
  private mutating func addUnexplained(_ entry: BatchEntry) {
    guard let first = entry.diagnosis.unexplained.first else { return }
    let line = NumberedLine(line: first.line, text: clean(first.text))
    let group = templates.add(line, at: entry.location)
    if hasBaseline { problems.noteNow(.template(group)) }
  }
}
