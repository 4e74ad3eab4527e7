extension BatchLabels {
  /// The English words.
  static let english = BatchLabels(
    title: "{} of {} logs show a failure", read: "{} lines, {}.", span: "The logs are from {} to {} UTC.",
    partial: "The scan was interrupted: these are partial results.", outcome: "Outcome", logs: "Logs", share: "Share",
    failure: "Failure with a known cause", unknown: "Failure that no rule explains", clean: "No failure",
    causes: "Causes", cause: "Cause", example: "For example", firstSeen: "First seen", lastSeen: "Last seen",
    categories: "Categories", category: "Category", retries: "Would running it again help?", retry: "Run it again",
    never: "no use", later: "later", now: "at once",
    hosts: "Hosts", host: "Host", modules: "Modules and packages", module: "Module", more: "and {} more", colon: ": ",
    unexplained: "The most frequent unexplained failures",
    unexplainedText:
      "No rule explains these lines; `<*>` stands where they differ. If you know a cause, write a rule for it and check it with `culprit rules check`.",
    oneLog: "1 log", manyLogs: "{} logs", sample: "For example in", skeleton: "A rule to start from:",
    skeletonsElsewhere: "The Markdown summary (-o summary.md) holds a rule to start from for each of them.",
    comparison: "Since the baseline", comparisonText: "New problems: {}. Gone: {}. Still there: {}.",
    newProblems: "New", goneProblems: "Gone", remainingProblems: "Still there", problem: "Problem", before: "Before",
    nowCount: "Now", unexplainedProblem: "unexplained",
    skipped: "Left out", binary: "{} binary files"
  )
}
