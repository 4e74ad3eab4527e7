internal import CulpritModel

/// The problems of an earlier scan and of this one, side by side.
struct ProblemTable {
  /// What makes two failures the same problem.
  enum Problem: Hashable {
    /// The same cause about the same host or module.
    case cause(CauseID, subject: String)
    /// The same template, by the number of its group.
    case template(Int)
  }

  private struct Counts {
    var before = 0
    var now = 0
  }

  /// So many distinct problems are compared; further ones count under their cause alone.
  private static let capacity = 50_000

  private var counts: [Problem: Counts] = [:]
  private(set) var hasNew = false

  mutating func noteBefore(_ problem: Problem) { counts[key(problem), default: Counts()].before += 1 }

  mutating func noteNow(_ problem: Problem) {
    let key = key(problem)
    counts[key, default: Counts()].now += 1
    if counts[key]?.before == 0 { hasNew = true }
  }

  /// What is new, gone and still there. Of a scan that was interrupted nobody knows what is gone.
  func comparison(isPartial: Bool, template: (Int) -> String) -> BatchComparison {
    let problems = counts.map { problem, counts in
      switch problem {
      case .cause(let id, let subject):
        BatchComparison.Problem(cause: id, subject: subject, logsBefore: counts.before, logsNow: counts.now)
      case .template(let group):
        BatchComparison.Problem(
          cause: nil, subject: template(group), logsBefore: counts.before, logsNow: counts.now)
      }
    }
    var result = BatchComparison()
    result.new = Self.listing(problems.filter { $0.logsBefore == 0 })
    result.remaining = Self.listing(problems.filter { $0.logsBefore > 0 && $0.logsNow > 0 })
    if !isPartial { result.gone = Self.listing(problems.filter { $0.logsNow == 0 }) }
    return result
  }

  private func key(_ problem: Problem) -> Problem {
    guard case .cause(let id, _) = problem, counts[problem] == nil, counts.count >= Self.capacity else {
      return problem
    }
    return .cause(id, subject: "")
  }

  private static func listing(_ problems: [BatchComparison.Problem]) -> BatchComparison.Listing {
    let sorted = problems.sorted { left, right in
      if left.logsNow + left.logsBefore != right.logsNow + right.logsBefore {
        return left.logsNow + left.logsBefore > right.logsNow + right.logsBefore
      }
      return (left.cause?.description ?? "~", left.subject) < (right.cause?.description ?? "~", right.subject)
    }
    return BatchComparison.Listing(problems: Array(sorted.prefix(BatchComparison.listed)), total: sorted.count)
  }
}
