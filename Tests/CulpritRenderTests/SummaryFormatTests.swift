import CulpritModel
import CulpritRender
import Testing

@Suite struct SummaryFormatTests {
  private static let summary: BatchSummary = {
    var summary = BatchSummary()
    let location = LogLocation(path: "run.zip", members: ["build/1_a|b.txt"])
    summary.logs = 12_000
    summary.lines = 1_000_000
    summary.bytes = 3 << 30
    summary.outcomes = [.failure: 3_000, .unknown: 1_000, .clean: 8_000]
    summary.categories = [.dns: 3_000]
    summary.retries = [.never: 3_000]
    summary.times = LogTimes(first: 1_772_366_400, last: 1_772_370_000)
    summary.causes = [
      .init(
        cause: Samples.cause(), logs: 3_000, times: summary.times, days: [],
        example: .init(location: location, line: NumberedLine(line: 12, text: "no such host")))
    ]
    summary.hosts = [.init(name: "db.example", logs: 3_000)]
    summary.unexplained = [
      .init(
        template: "it broke <*> times | password=hunter22", logs: 1_000,
        example: .init(location: location, line: NumberedLine(line: 7, text: "it \u{1B}[31mbroke 5 times")),
        ruleSkeleton: "title       x\nmatch tool\n  it broke \\d+ times\n")
    ]
    summary.skipped = [.init(location: LogLocation(path: "a\u{202E}.gz"), reason: "is damaged")]
    summary.skippedTotal = 3
    summary.binaryFiles = 2
    return summary
  }()

  private func text(_ style: SummaryFormat.Style, _ summary: BatchSummary = summary, language: Language = .english)
    -> String
  {
    var format = SummaryFormat(style, options: RenderOptions(language: language))
    return format.begin() + format.end(summary)
  }

  @Test func markdownCountsAndExplains() {
    let text = text(.markdown)
    #expect(text.hasPrefix("# 4,000 of 12,000 logs show a failure\n"))
    #expect(text.contains("The logs are from 2026-03-01 12:00 to 2026-03-01 13:00 UTC."))
    #expect(text.contains("| `dns/no-such-host` | 3,000 | 75.0 % | no use | 2026-03-01 12:00 | 2026-03-01 13:00 |"))
    #expect(text.contains("| `db.example` | 3,000 | 75.0 % |"))
    #expect(text.contains("  it broke \\d+ times\n```\n"))
    #expect(text.contains("and 2 more") && text.contains("2 binary files"))
  }

  @Test func whatComesFromLogsIsCleanedAndCannotBreakATable() {
    let text = text(.markdown)
    #expect(text.contains(#"1_a\|b.txt:12"#))
    #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}") && !text.contains("hunter22"))
  }

  @Test func theTerminalGetsAlignedColumns() {
    let lines = text(.text).split(separator: "\n")
    #expect(lines.contains { $0.hasSuffix("Failure with a known cause     3,000  25.0 %") })
    #expect(!lines.contains { $0.contains("|---") })
    #expect(lines.contains { $0.contains("-o summary.md") } && !lines.contains { $0.contains("match tool") })
  }

  @Test func itSpeaksChinese() {
    #expect(text(.markdown, language: .chinese).contains("# 4,000 份日志出现失败（共 12,000 份）"))
  }

  @Test func aPartialScanSaysSo() {
    var partial = Self.summary
    partial.isPartial = true
    #expect(text(.markdown, partial).contains("**The scan was interrupted"))
  }

  @Test func aComparisonListsWhatChanged() {
    var summary = Self.summary
    var comparison = BatchComparison()
    comparison.new = .init(
      problems: [.init(cause: .dns, subject: "new.example", logsBefore: 0, logsNow: 4)], total: 1)
    summary.comparison = comparison
    let text = text(.markdown, summary)
    #expect(text.contains("New problems: 1. Gone: 0. Still there: 0."))
    #expect(text.contains("| `dns/no-such-host` `new.example` | 0 | 4 |"))
  }

  @Test func aLineOfJSONLinesIsTheReportInJSON() {
    let report = Samples.report()
    let entry = BatchEntry(location: LogLocation(path: "build.log"), diagnosis: report.diagnosis)
    var format = JSONLinesFormat(options: RenderOptions())
    #expect(format.add(report, of: entry) == JSONRenderer().render(report, options: RenderOptions()))
    #expect(format.entryText?(report, entry) == format.add(report, of: entry))
  }
}
