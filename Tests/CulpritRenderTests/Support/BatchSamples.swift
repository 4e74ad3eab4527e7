import CulpritModel
import CulpritRender

/// Scans that never took place: logs with their verdicts, and the counts that belong to them.
enum BatchSamples {
  /// One log of a scan.
  typealias Log = (report: Report, entry: BatchEntry)

  /// A log from its report.
  static func log(_ report: Report, at path: String = "ci/build.log", members: [String] = [], times: LogTimes? = nil)
    -> Log
  {
    let location = LogLocation(path: path, members: members)
    var report = report
    report.diagnosis.input.name = location.name
    return (report, BatchEntry(location: location, diagnosis: report.diagnosis, times: times))
  }

  /// A failure of which every text that comes from the log is this one.
  static func failure(saying text: String, at path: String = "ci/build.log") -> Log {
    let facts = Facts([.host: text, .module: text, .url: text, .reason: text])
    var report = Samples.report(
      Samples.finding(
        text: text, facts: facts, column: 1, varieties: [.init(name: .host, values: [text, "b"], total: 2)]))
    report.diagnosis.unexplained = [NumberedLine(line: 3, text: text)]
    return log(report, at: path)
  }

  /// Many logs: known failures of different causes, unknown ones and clean ones, over some days and folders.
  static func many(_ count: Int) -> [Log] {
    (0..<count).map { index in
      let path = "ci/run-\(index / 100)/job-\(index).log"
      let time = 1_767_225_600 + index * 977 % (20 * 86_400)
      let times = index % 10 == 9 ? nil : LogTimes(first: time, last: time + 300)
      switch index % 8 {
      case 6: return log(Samples.unknown("frobnicate: step \(index) broke"), at: path, times: times)
      case 7: return log(Samples.clean, at: path, times: times)
      default:
        let category = Category.allCases[index % Category.allCases.count]
        let cause = Samples.cause(CauseID(category: category, slug: "cause-\(index % 30)"))
        let text = "\(index): dial tcp: lookup host-\(index % 17).example.net: no such host"
        let finding = Samples.finding(text: text, facts: Facts([.host: "host-\(index % 17).example.net"]), cause: cause)
        return log(Samples.report(finding), at: path, times: times)
      }
    }
  }

  /// The document that a format makes of logs.
  static func document(_ kind: BatchFormatKind, of logs: [Log], options: RenderOptions = RenderOptions()) -> String {
    var format = kind.make(options: options, toolVersion: "1.2.3")
    var result = format.begin()
    for log in logs { result += format.add(log.report, of: log.entry) }
    return result + format.end(summary(of: logs))
  }

  /// All formats.
  static let kinds = BatchFormatKind.allCases

  /// The counts of logs.
  static func summary(of logs: [Log]) -> BatchSummary {
    var counter = BatchCounter()
    for log in logs { counter.note(log.entry) }
    return counter.summary
  }
}
