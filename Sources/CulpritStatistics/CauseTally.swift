internal import CulpritModel

/// The logs of one root cause, counted.
struct CauseTally {
  /// So many distinct days are counted for each cause: ten years; logs of further days count in everything but their day.
  private static let countedDays = 3_660

  private let cause: Cause
  private let example: BatchSummary.Example
  private var logs = 0
  private var times: LogTimes?
  private var days: [Int: Int] = [:]

  init(cause: Cause, example: BatchSummary.Example) {
    self.cause = cause
    self.example = example
  }

  mutating func add(_ new: LogTimes?) {
    logs += 1
    guard let new else { return }
    times = times.map { $0.union(new) } ?? new
    let day = Int((Double(new.first) / 86_400).rounded(.down))
    if days[day] != nil || days.count < Self.countedDays { days[day, default: 0] += 1 }
  }

  var count: BatchSummary.CauseCount {
    BatchSummary.CauseCount(
      cause: cause, logs: logs, times: times,
      days: days.sorted { $0.key < $1.key }.map { BatchSummary.Day(day: $0.key, logs: $0.value) }, example: example)
  }
}

extension LogTimes {
  /// The span from the earlier of both beginnings to the later of both ends.
  func union(_ other: LogTimes) -> LogTimes {
    LogTimes(first: min(first, other.first), last: max(last, other.last))
  }
}
