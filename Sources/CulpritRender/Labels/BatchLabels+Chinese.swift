extension BatchLabels {
  /// The words in Simplified Chinese.
  static let chinese = BatchLabels(
    title: "{} 份日志出现失败（共 {} 份）", read: "共 {} 行，{}。", span: "日志时间从 {} 到 {}（UTC）。",
    partial: "扫描被中断，以下只是部分结果。", outcome: "结果", logs: "日志数", share: "占比",
    failure: "失败，原因已知", unknown: "失败，没有规则能解释", clean: "没有失败",
    causes: "原因", cause: "原因", example: "例如", firstSeen: "首次出现", lastSeen: "最近出现",
    categories: "类别", category: "类别", retries: "重试有用吗？", retry: "重试",
    never: "没有用", later: "过一段时间", now: "马上",
    hosts: "主机", host: "主机", modules: "模块和软件包", module: "模块", more: "另有 {} 个", colon: "：",
    unexplained: "最常见的未解释失败",
    unexplainedText: "没有规则能解释这些行；`<*>` 表示各行不同的地方。如果您知道原因，请为它写一条规则，并用 `culprit rules check` 检查。",
    oneLog: "1 份日志", manyLogs: "{} 份日志", sample: "例如", skeleton: "可以从这条规则开始：",
    skeletonsElsewhere: "Markdown 摘要（-o summary.md）为每一类给出可以作为起点的规则。",
    comparison: "与基线相比", comparisonText: "{} 个问题是新的，{} 个已经消失，{} 个仍然存在。",
    newProblems: "新出现", goneProblems: "已消失", remainingProblems: "仍然存在", problem: "问题", before: "之前",
    nowCount: "现在", unexplainedProblem: "未解释",
    skipped: "未处理的输入", binary: "{} 个二进制文件"
  )
}
