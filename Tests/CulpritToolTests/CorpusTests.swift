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

  @Test func printsAccuracyAndConfusion() {
    print(AccuracyTable(Self.results.map { ($0.log, Self.label($0.diagnosis), $0.diagnosis) }).text)
  }

  static func label(_ diagnosis: Diagnosis) -> String {
    diagnosis.root?.cause.id.category.rawValue ?? diagnosis.outcome.rawValue
  }
}
