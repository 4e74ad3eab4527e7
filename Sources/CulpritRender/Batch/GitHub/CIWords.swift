import CulpritModel

/// The words that summaries for CI systems need besides those of a report. `{}` stands for a number.
struct CIWords {
  let oneLog, manyLogs, hiddenCauses: String
  let heading, judged, nothingFailed, partial: String
  let cause, logs, retry, example, unexplained, line: String
  let helpsNever, helpsLater, helpsNow: String
  let cut: String

  /// The words of a language.
  static func of(_ language: Language) -> CIWords {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }

  /// So many logs, as a sentence.
  func logs(_ count: Int) -> String { count == 1 ? oneLog : Labels.fill(manyLogs, [String(count)]) }

  /// That so many causes are not shown.
  func moreCauses(_ count: Int) -> String { Labels.fill(hiddenCauses, [String(count)]) }

  /// Whether a second try helps, in a word or two.
  func answer(_ retry: Retry) -> String {
    switch retry {
    case .never: helpsNever
    case .later: helpsLater
    case .now: helpsNow
    }
  }

  private static let english = CIWords(
    oneLog: "One log shows it.", manyLogs: "{} logs show it.", hiddenCauses: "{} more causes",
    heading: "What broke", judged: "{} logs read: {} failed with a known cause, {} failed without one, {} are clean.",
    nothingFailed: "No log shows a failure.", partial: "The scan was interrupted: logs are missing.",
    cause: "Cause", logs: "Logs", retry: "Does running it again help?", example: "Example",
    unexplained: "Failures that no rule explains", line: "Line",
    helpsNever: "no", helpsLater: "later", helpsNow: "often",
    cut: "{} more entries do not fit: a step summary holds at most 1024 KiB.")

  private static let chinese = CIWords(
    oneLog: "有 1 份日志是这样。", manyLogs: "有 {} 份日志是这样。", hiddenCauses: "另有 {} 种原因",
    heading: "问题出在哪里", judged: "共读取 {} 份日志：{} 份失败且原因已知，{} 份失败但原因未知，{} 份没有失败。",
    nothingFailed: "没有日志显示失败。", partial: "扫描被中断，结果不完整。",
    cause: "原因", logs: "日志数", retry: "重试有用吗？", example: "示例",
    unexplained: "没有规则能解释的失败", line: "行",
    helpsNever: "没用", helpsLater: "稍后有用", helpsNow: "往往有用",
    cut: "还有 {} 项放不下：步骤摘要最多 1024 KiB。")
}
