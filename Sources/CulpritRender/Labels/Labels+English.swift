extension Labels {
  /// The English words.
  static let english = Labels(
    sure: "Sure", likely: "Likely", guess: "A guess",
    retryNever: "Running it again will not help.", retryLater: "Waiting a while and running it again can help.",
    retryNow: "Running it again often helps.",
    input: "Log: {}, {}.", oneLine: "1 line", manyLines: "{} lines",
    instead: "Also possible", provingLine: "The line that proves it", provingLines: "The lines that prove it",
    why: "Why", fix: "Fix",
    verify: "Check that it worked", prevent: "Keep it from coming back", others: "Other findings",
    references: "References",
    oneLineSays: "One line says so.", linesSay: "{} lines say the same.", distinct: "{} {}: {}.", more: "and {} more",
    listSeparator: ", ", clauseSeparator: ", ", sentenceSpace: " ", fullStop: ".", colon: ": ",
    ladder: "How far it got (✓ held, ✗ broke, ? the log does not tell): ", ladderRest: "the rest",
    config: "settings", name: "name lookup", connect: "connection", tunnel: "proxy tunnel", tls: "TLS",
    request: "request", verifyStage: "checksum", build: "build",
    otherPlatforms: "Also written for {}: add {}.",
    linux: "Linux", macos: "macOS", windows: "Windows", container: "Containers", github: "GitHub Actions",
    gitlab: "GitLab CI", kubernetes: "Kubernetes",
    consequence: "Follows from it", separate: "A failure of its own", recovered: "Overcome", line: "line {}",
    lines: "{} lines, the first is {}",
    ruleFrom: "The rule is not built in, it comes from ", ruleFromInClause: "rule from ",
    hosts: "hosts", modules: "modules", addresses: "addresses", images: "images", addressesOfRequests: "URLs",
    unknownTitle: "It failed, and culprit does not know why",
    unknownText:
      "The log shows a failure, but no rule explains it. What follows are the lines that look most telling; take them as a place to start, not as a verdict.",
    tellingLines: "The most telling lines", nearestRules: "The nearest rules",
    nearestRulesText: "These rules came close. None of them fits, so check before you act on one.",
    nextSteps: "What would tell more",
    rerun: "Run the command again with more output, and give culprit all of it, not only the end:",
    tellSurroundings: "What surrounds the command often decides. Add this, without passwords:",
    addRule:
      "If you find the cause, write it down as a rule, so that nobody has to find it again: `culprit rules new CATEGORY/NAME < failing.log` begins one, and `docs/rule-authors-guide.md` leads through it.",
    clean: "No failure in this log ({}).", recoveredTitle: "What went wrong on the way"
  )
}
