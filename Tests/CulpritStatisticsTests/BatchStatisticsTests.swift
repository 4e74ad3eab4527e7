import CulpritModel
import CulpritStatistics
import Testing

@Suite struct BatchStatisticsTests {
  private static func entry(_ number: Int, host: String? = nil, unknown: String? = nil, times: LogTimes? = nil)
    -> BatchEntry
  {
    let location = LogLocation(path: "\(number).log")
    var diagnosis = Diagnosis(
      input: InputSummary(name: location.name, bytes: 100, lines: 10), outcome: .clean)
    if let host {
      let cause = Cause(
        id: CauseID(category: .dns, slug: "no-such-host"), title: LocalizedText(english: "{host}"), stage: .name,
        confidence: .high, retry: .never)
      let facts = Facts([.host: host])
      diagnosis.outcome = .failure
      diagnosis.root = Finding(
        cause: cause, confidence: .high, facts: facts, count: 1,
        evidence: [Evidence(cause: cause.id, line: 3, column: 1, text: "no such host \(host)", confidence: .high)])
    } else if let unknown {
      diagnosis.outcome = .unknown
      diagnosis.unexplained = [NumberedLine(line: 7, text: unknown)]
    }
    return BatchEntry(location: location, diagnosis: diagnosis, times: times)
  }

  private static func summary(_ entries: [BatchEntry], earlier: [EarlierVerdict] = [], isPartial: Bool = false)
    -> BatchSummary
  {
    var statistics = BatchStatistics { $0.replacing("secret", with: "***") }
    for verdict in earlier { statistics.addEarlier(verdict) }
    for entry in entries { statistics.add(entry) }
    return statistics.summary(isPartial: isPartial) { "rule for \($0.line)" }
  }

  @Test func everythingIsCounted() {
    let summary = Self.summary([
      Self.entry(1, host: "a.example", times: LogTimes(first: 100, last: 200)), Self.entry(2),
      Self.entry(3, host: "b.example", times: LogTimes(first: 90_000, last: 90_001)),
      Self.entry(4, host: "b.example", times: LogTimes(first: 50, last: 60)),
      Self.entry(5, unknown: "it broke 5 times"),
      Self.entry(6, unknown: "it broke 6 times"),
    ])
    #expect(summary.logs == 6 && summary.bytes == 600 && summary.lines == 60)
    #expect(summary.outcomes == [.failure: 3, .clean: 1, .unknown: 2])
    #expect(summary.categories == [.dns: 3] && summary.retries == [.never: 3])
    #expect(summary.hosts == [.init(name: "b.example", logs: 2), .init(name: "a.example", logs: 1)])
    #expect(summary.times == LogTimes(first: 50, last: 90_001))
    let cause = summary.causes.first
    #expect(cause?.logs == 3 && cause?.times == LogTimes(first: 50, last: 90_001))
    #expect(cause?.days == [.init(day: 0, logs: 2), .init(day: 1, logs: 1)])
    #expect(cause?.example.location.path == "1.log" && cause?.example.line.line == 3)
    #expect(summary.unexplained.map(\.template) == ["it broke <*> times"])
    #expect(summary.unexplained.first?.ruleSkeleton == "rule for it broke 5 times")
    #expect(summary.comparison == nil)
  }

  @Test func textsOfLogsAreCleanedBeforeTheyAreKept() {
    let summary = Self.summary([Self.entry(1, host: "secret.example"), Self.entry(2, unknown: "it broke: secret")])
    #expect(!"\(summary)".contains("secret"))
  }

  @Test func aComparisonTellsWhatIsNewGoneAndStillThere() {
    let dns = CauseID(category: .dns, slug: "no-such-host")
    let summary = Self.summary(
      [
        Self.entry(1, host: "new.example"), Self.entry(2, host: "old.example"),
        Self.entry(3, unknown: "it broke 5 times"),
      ],
      earlier: [
        .failure(dns, subject: "old.example"), .failure(dns, subject: "gone.example"),
        .unknown(line: "it broke 99 times"), .clean,
      ])
    let comparison = summary.comparison
    #expect(comparison?.new.problems.map(\.subject) == ["new.example"])
    #expect(comparison?.gone.problems.map(\.subject) == ["gone.example"])
    #expect(comparison?.remaining.problems.map(\.subject) == ["old.example", "it broke <*> times"])
    #expect(summary.unexplained.first?.logs == 1)
  }

  @Test func ofAnInterruptedScanNothingIsSaidToBeGone() {
    let verdict = EarlierVerdict.failure(CauseID(category: .dns, slug: "no-such-host"), subject: "gone.example")
    let summary = Self.summary([], earlier: [verdict], isPartial: true)
    #expect(summary.isPartial && summary.comparison?.gone.total == 0)
  }

  @Test func skippedInputsAreListedWithinBounds() {
    var statistics = BatchStatistics { $0 }
    for number in 0..<500 {
      statistics.add(BatchSummary.Skipped(location: LogLocation(path: "\(number)"), reason: "is a device"))
    }
    statistics.addBinaryFile()
    let summary = statistics.summary(isPartial: false) { _ in "" }
    #expect(summary.skippedTotal == 500 && summary.skipped.count == 100 && summary.binaryFiles == 1)
  }
}
