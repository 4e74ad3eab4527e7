extension Labels {
  /// The words in Simplified Chinese.
  static let chinese = Labels(
    sure: "确定", likely: "很可能", guess: "猜测",
    retryNever: "原样重试没有用。", retryLater: "过一段时间再试可能会好。", retryNow: "马上重试往往就能成功。",
    input: "日志：{}，共 {}。", oneLine: "1 行", manyLines: "{} 行",
    instead: "也可能是", provingLine: "关键的一行", provingLines: "关键的几行", why: "原因", fix: "解决办法", verify: "确认已解决",
    prevent: "避免再次发生", others: "其他发现", references: "参考资料",
    oneLineSays: "有一行这样说。", linesSay: "有 {} 行说的是同一件事。", distinct: "{} 个{}：{}。", more: "另有 {} 个",
    listSeparator: "、", clauseSeparator: "，", sentenceSpace: "", fullStop: "。", colon: "：",
    ladder: "走到了哪一步（✓ 正常，✗ 出错，? 日志没有说明）：", ladderRest: "其余",
    config: "配置", name: "域名解析", connect: "建立连接", tunnel: "代理隧道", tls: "TLS 握手", request: "请求",
    verifyStage: "校验", build: "构建",
    otherPlatforms: "还有其他平台的说明（{}）：加上 {} 即可查看。",
    linux: "Linux 系统", macos: "macOS 系统", windows: "Windows 系统", container: "容器", github: "GitHub Actions 流水线",
    gitlab: "GitLab CI 流水线", kubernetes: "Kubernetes 集群",
    consequence: "由此引起", separate: "另一个故障", recovered: "已自行恢复", line: "第 {} 行",
    lines: "共 {} 行，首次出现在第 {} 行",
    ruleFrom: "这条规则不是内置的，来自 ", ruleFromInClause: "规则来自 ",
    hosts: "主机", modules: "模块", addresses: "地址", images: "镜像", addressesOfRequests: "网址",
    unknownTitle: "命令失败了，但 culprit 不知道原因",
    unknownText: "日志里确实有失败，但没有一条规则能解释它。下面是看起来最有价值的几行，请把它们当作线索，而不是结论。",
    tellingLines: "最有价值的几行", nearestRules: "最接近的规则",
    nearestRulesText: "这些规则比较接近，但都不完全符合，动手之前请先核实。",
    nextSteps: "怎样得到更多线索",
    rerun: "用更详细的输出重新运行命令，并把全部输出（而不只是结尾）交给 culprit：",
    tellSurroundings: "运行环境往往是关键。请一并附上（注意去掉密码）：",
    addRule:
      "如果您找到了原因，请把它写成一条规则，让别人不必再找一遍：`culprit rules new CATEGORY/NAME < failing.log` 会起草一条，写法见 `docs/rule-authors-guide.md`。",
    clean: "这份日志里没有失败（共 {}）。", recoveredTitle: "途中出过的问题"
  )
}
