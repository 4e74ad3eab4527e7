import CulpritModel

/// Counts logs the simple way, for tests.
struct BatchCounter {
  private var counts = BatchSummary()
  private var causes: [CauseID: BatchSummary.CauseCount] = [:]
  private var days: [CauseID: [Int: Int]] = [:]
  private var hosts: [String: Int] = [:]
  private var unexplained: [BatchSummary.UnexplainedGroup] = []

  /// Counts a log.
  mutating func note(_ entry: BatchEntry) {
    let diagnosis = entry.diagnosis
    counts.logs += 1
    counts.bytes += diagnosis.input.bytes
    counts.lines += diagnosis.input.lines
    counts.outcomes[diagnosis.outcome, default: 0] += 1
    counts.times = Self.union(counts.times, entry.times)
    if diagnosis.outcome == .unknown, let line = diagnosis.unexplained.first, unexplained.count < 10 {
      let skeleton = "title      …\nmatch\n  \(line.text)\nexample\n  \(line.text)"
      unexplained.append(
        .init(
          template: line.text, logs: 1, example: .init(location: entry.location, line: line), ruleSkeleton: skeleton))
    }
    guard let root = diagnosis.root else { return }
    let id = root.cause.id
    counts.categories[id.category, default: 0] += 1
    counts.retries[root.cause.retry, default: 0] += 1
    if let host = root.facts[.host] { hosts[host, default: 0] += 1 }
    if let times = entry.times { days[id, default: [:]][times.first / 86_400, default: 0] += 1 }
    let line = NumberedLine(line: root.evidence.first?.line ?? 1, text: root.evidence.first?.text ?? "")
    let known =
      causes[id]
      ?? .init(
        cause: root.cause, logs: 0, times: nil, days: [], example: .init(location: entry.location, line: line))
    causes[id] = .init(
      cause: known.cause, logs: known.logs + 1, times: Self.union(known.times, entry.times), days: [],
      example: known.example)
  }

  /// The counts so far.
  var summary: BatchSummary {
    var result = counts
    result.causes = causes.values.map { cause in
      var cause = cause
      cause.days = (days[cause.cause.id] ?? [:]).sorted { $0.key < $1.key }.map { .init(day: $0.key, logs: $0.value) }
      return cause
    }.sorted { ($1.logs, $0.cause.id) < ($0.logs, $1.cause.id) }
    result.hosts = hosts.map { BatchSummary.Count(name: $0.key, logs: $0.value) }
      .sorted { ($1.logs, $0.name) < ($0.logs, $1.name) }
    result.unexplained = unexplained
    return result
  }

  private static func union(_ left: LogTimes?, _ right: LogTimes?) -> LogTimes? {
    guard let left, let right else { return left ?? right }
    return LogTimes(first: min(left.first, right.first), last: max(left.last, right.last))
  }
}
