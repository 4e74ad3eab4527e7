import CulpritModel

/// The words of the page in both languages, as data. Those of a report are taken from its labels.
enum HTMLWords {
  /// The words by language and name.
  static let value: JSONValue = .object([
    .init("en", object(english, labels: .english)), .init("zh", object(chinese, labels: .chinese)),
  ])

  private static func object(_ words: KeyValuePairs<String, String>, labels: Labels) -> JSONValue {
    .object(words.map { .init($0.key, .string($0.value)) } + fromLabels(labels))
  }

  private static func fromLabels(_ labels: Labels) -> [JSONValue.Member] {
    let words: [(String, String)] =
      [
        ("provingLine", labels.provingLine), ("provingLines", labels.provingLines), ("why", labels.why),
        ("fix", labels.fix), ("verify", labels.verify), ("prevent", labels.prevent), ("others", labels.others),
        ("references", labels.references), ("linesSay", labels.linesSay), ("tellingLines", labels.tellingLines),
        ("unknownTitle", labels.unknownTitle), ("unknownText", labels.unknownText), ("ladder", labels.ladder),
        ("line", labels.line), ("colon", labels.colon), ("fullStop", labels.fullStop),
        ("sentenceSpace", labels.sentenceSpace), ("clauseSeparator", labels.clauseSeparator),
        ("oneLine", labels.oneLine), ("manyLines", labels.manyLines),
      ] + Stage.allCases.map { ("stage\($0.rung)", labels.name(of: $0)) }
      + Platform.allCases.map { ("platform-\($0.rawValue)", labels.name(of: $0)) }
      + Confidence.allCases.enumerated().map { ("confidence\($0.offset)", labels.name(of: $0.element)) }
      + Diagnosis.Role.allCases.map { ("role-\($0.rawValue)", labels.name(of: $0)) }
      + Retry.allCases.map { ("retry-\($0.rawValue)", labels.sentence(for: $0)) }
    return words.map { .init($0.0, .string($0.1)) }
  }

  private static let english: KeyValuePairs<String, String> = [
    "otherLanguage": "中文", "themeAuto": "Theme: system", "themeLight": "Theme: light", "themeDark": "Theme: dark",
    "skipToLogs": "Skip to the logs",
    "headline": "{} of {} logs failed",
    "headlineClean": "None of {} logs shows a failure",
    "headlineEmpty": "No logs were read", "headlineOne": "The log shows a failure",
    "headlineOneClean": "The log shows no failure",
    "oneLog": "1 log", "manyLogs": "{} logs", "span": "{} to {}",
    "known": "failed, cause known",
    "unknown": "failed, cause unknown",
    "clean": "clean",
    "retryHelps": "may pass when run again",
    "charts": "Overview",
    "byCategory": "Failed logs by category",
    "overTime": "Causes over time",
    "byHost": "Hosts in root causes",
    "otherCauses": "other causes", "noTimes": "No failed log carries a date, so there is no course over time.",
    "noHosts": "No root cause names a host.", "nothing": "Nothing to show.", "asTable": "Show as table", "day": "Day",
    "causes": "Root causes",
    "logCount": "Logs",
    "share": "Share",
    "retry": "Run again?",
    "seen": "First and last seen",
    "showLogs": "Show its logs",
    "retryShort-never": "no",
    "retryShort-later": "later",
    "retryShort-now": "often helps",
    "moreCauses": "Show all {} causes",
    "unexplained": "Failures that no rule explains",
    "unexplainedLead":
      "Grouped by what their lines have in common. Whoever finds a cause can start a rule from the skeleton.",
    "skeleton": "Skeleton of a rule", "sample": "Sample", "copy": "Copy", "copied": "Copied",
    "logs": "All logs",
    "search": "Search",
    "outcome": "Outcome",
    "category": "Category",
    "cause": "Cause",
    "all": "All",
    "reset": "Clear filters",
    "log": "Log", "verdict": "Verdict", "confidence": "How sure", "time": "Time (UTC)", "found": "{} of {} logs",
    "noneFound": "No log matches. Clear the filters to see all.",
    "pages": "Pages", "earlier": "Earlier", "later": "Later", "page": "{}–{} of {}",
    "outcome-failure": "cause known", "outcome-unknown": "cause unknown", "outcome-clean": "clean",
    "previousLog": "Previous log", "nextLog": "Next log", "close": "Close", "position": "{} of {}",
    "cleanText": "No failure in this log.",
    "facts": "Facts",
    "otherPlatforms": "Other platforms",
    "skipped": "Inputs that could not be judged",
    "skippedMore": "and {} more",
    "binary": "{} files are no text and were passed over.",
    "partial": "The scan was interrupted: logs are missing from this report.",
    "bare": "Credentials were not taken out of this report. Do not pass it on.",
    "category-dns": "DNS", "category-proxy": "Proxy", "category-firewall": "Firewall", "category-network": "Network",
    "category-timeout": "Timeout",
    "category-service": "Service",
    "category-tls": "TLS",
    "category-checksum": "Checksum",
    "category-auth": "Login",
    "category-module": "Module",
    "category-toolchain": "Toolchain",
    "category-resource": "This machine",
    "footer":
      "Made by culprit. This page is complete in itself and loads nothing. Credentials of known shapes are replaced by ***.",
    "footerBare": "Made by culprit. This page is complete in itself and loads nothing.",
  ]

  private static let chinese: KeyValuePairs<String, String> = [
    "otherLanguage": "English", "themeAuto": "主题：跟随系统", "themeLight": "主题：浅色", "themeDark": "主题：深色",
    "skipToLogs": "跳到日志列表", "headline": "{} 份日志失败，共 {} 份", "headlineClean": "{} 份日志都没有失败",
    "headlineEmpty": "没有读到日志", "headlineOne": "这份日志显示失败", "headlineOneClean": "这份日志没有失败",
    "oneLog": "1 份日志", "manyLogs": "{} 份日志", "span": "{} 至 {}",
    "known": "失败，原因已知", "unknown": "失败，原因未知", "clean": "没有失败", "retryHelps": "重试可能成功",
    "charts": "概览", "byCategory": "按类别统计的失败日志", "overTime": "各原因随时间的变化", "byHost": "根因涉及的主机",
    "otherCauses": "其他原因", "noTimes": "失败的日志都不带日期，无法显示随时间的变化。",
    "noHosts": "没有根因涉及主机。", "nothing": "没有内容。", "asTable": "以表格显示", "day": "日期",
    "causes": "根本原因", "logCount": "日志数", "share": "占比", "retry": "重试有用吗？", "seen": "首次和最近出现",
    "showLogs": "查看相关日志", "retryShort-never": "没用", "retryShort-later": "稍后有用", "retryShort-now": "往往有用",
    "moreCauses": "显示全部 {} 种原因",
    "unexplained": "没有规则能解释的失败",
    "unexplainedLead": "按日志行的共同部分归类。找到原因后，可以从下面的规则骨架写起。",
    "skeleton": "规则骨架", "sample": "示例", "copy": "复制", "copied": "已复制",
    "logs": "全部日志", "search": "搜索", "outcome": "结果", "category": "类别", "cause": "原因", "all": "全部", "reset": "清除筛选",
    "log": "日志", "verdict": "结论", "confidence": "把握", "time": "时间（UTC）", "found": "{} 份日志，共 {} 份",
    "noneFound": "没有符合条件的日志。清除筛选即可查看全部。",
    "pages": "分页", "earlier": "上一页", "later": "下一页", "page": "第 {}–{} 份，共 {} 份",
    "outcome-failure": "原因已知", "outcome-unknown": "原因未知", "outcome-clean": "没有失败",
    "previousLog": "上一份日志", "nextLog": "下一份日志", "close": "关闭", "position": "第 {} 份，共 {} 份",
    "cleanText": "这份日志里没有失败。", "facts": "已知信息", "otherPlatforms": "其他平台",
    "skipped": "无法判断的输入", "skippedMore": "另有 {} 个", "binary": "有 {} 个文件不是文本，已跳过。",
    "partial": "扫描被中断，本报告缺少部分日志。",
    "bare": "本报告没有去除密码等凭据，请勿外传。",
    "category-dns": "域名解析", "category-proxy": "代理", "category-firewall": "防火墙", "category-network": "网络",
    "category-timeout": "超时", "category-service": "服务端", "category-tls": "TLS", "category-checksum": "校验和",
    "category-auth": "身份认证", "category-module": "模块", "category-toolchain": "工具链", "category-resource": "本机资源",
    "footer": "由 culprit 生成。本页自成一体，不加载任何外部内容。可识别的凭据已替换为 ***。",
    "footerBare": "由 culprit 生成。本页自成一体，不加载任何外部内容。",
  ]
}
