import CulpritModel
import CulpritTool
import Testing

/// The verdict on whole logs, as recorded from real tools.
///
/// Every log from which rules may be written has to be right. The check set, from which none may, is a measurement: it tells what to expect of logs that
/// nobody has seen, so it has a threshold, and nobody mends a rule because of one of its logs.
@Suite struct CorpusTests {
  static let engine = Engine()

  static let results: [(log: RecordedLog, diagnosis: Diagnosis)] = RecordedLog.all.map { log in
    (log, log.bytes.withUnsafeBytes { engine.diagnose($0, name: log.name) })
  }

  @Test func everyCategoryIsRecorded() {
    let labels = Set(RecordedLog.all.map(\.label))
    #expect(labels.isSuperset(of: Category.allCases.map(\.rawValue) + ["clean", "unknown"]))
  }

  private static let learned = RecordedLog.all.indices.filter { RecordedLog.all[$0].part == .learn }

  @Test(arguments: learned)
  func verdictHasTheRightCategory(_ index: Int) {
    let (log, diagnosis) = Self.results[index]
    #expect(Self.label(diagnosis) == log.label, "\(log.name): \(diagnosis.root?.cause.id.description ?? "no cause")")
  }

  @Test(arguments: learned.filter { RecordedLog.all[$0].cause != nil })
  func verdictNamesTheCause(_ index: Int) {
    let (log, diagnosis) = Self.results[index]
    #expect(diagnosis.root?.cause.id == log.cause, "\(log.name)")
  }

  @Test(arguments: learned.filter { !RecordedLog.all[$0].facts.isEmpty })
  func verdictHoldsTheFacts(_ index: Int) {
    let (log, diagnosis) = Self.results[index]
    for (name, value) in log.facts { #expect(diagnosis.root?.facts[name] == value, "\(log.name): \(name)") }
  }

  @Test func unseenLogsGetTheRightCategoryNinetyFiveTimesInAHundred() {
    let check = Self.results.filter { $0.log.part == .check }
    let right = check.filter { Self.label($0.diagnosis) == $0.log.label }
    #expect(right.count * 100 >= check.count * 95)
  }

  @Test func highConfidenceIsRightNinetyNineTimesInAHundred() {
    let sure = Self.results.filter { $0.diagnosis.root?.confidence == .high }
    let right = sure.filter { Self.label($0.diagnosis) == $0.log.label }
    #expect(right.count * 100 >= sure.count * 99)
  }

  /// Logs come from terminals and mails too, which break long lines.
  @Test(arguments: [80, 120])
  func aPasteWithBrokenLinesGetsTheSameCategory(width: Int) {
    let broken = Self.results.compactMap { result -> (log: RecordedLog, text: String)? in
      guard let text = BrokenLines.text(result.log.bytes, width: width),
        Self.label(result.diagnosis) == result.log.label
      else { return nil }
      return (result.log, text)
    }
    let wrong = broken.filter { log, text in
      Self.label(Array(text.utf8).withUnsafeBytes { Self.engine.diagnose($0, name: log.name) }) != log.label
    }
    #expect(!broken.isEmpty)
    #expect(wrong.count * 100 <= broken.count * 5, "\(wrong.map(\.log.name))")
  }

  /// CI systems and loggers put more in front of a line than a time. Only failures are looked at: a healthy line that is marked as an error is one.
  @Test(arguments: [
    "[06:00:00]E:\t [Step 1/3] ", "E0110 06:00:00.123456   12345 main.go:12] ", "[branch] ", "npm error ", "ci[812]: ",
  ])
  func aFailureBehindTheStartOfALoggerGetsTheSameCategory(start: String) {
    let failures = Self.results.filter { $0.diagnosis.outcome != .clean && Self.label($0.diagnosis) == $0.log.label }
    let wrong = failures.filter { result in
      let lines = result.log.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      let text = lines.map { Array(start.utf8) + $0 }.joined(separator: [UInt8(ascii: "\n")])
      let diagnosis = Array(text).withUnsafeBytes { Self.engine.diagnose($0, name: result.log.name) }
      return Self.label(diagnosis) != result.log.label
    }
    #expect(!failures.isEmpty)
    #expect(wrong.count * 100 <= failures.count * 2, "\(wrong.map(\.log.name))")
  }

  @Test func printsAccuracyAndConfusion() {
    print(AccuracyTable(Self.results.map { ($0.log, Self.label($0.diagnosis), $0.diagnosis) }).text)
  }

  static func label(_ diagnosis: Diagnosis) -> String {
    diagnosis.root?.cause.id.category.rawValue ?? diagnosis.outcome.rawValue
  }
}
