/// The keywords without which a rule or signal says too little.
struct RequiredKeywordCheck: RuleCheck {
  func check(_ rule: RuleDocument, _ log: inout DiagnosticLog) {
    let present = Set(rule.entries.map(\.name))
    let missing = rule.kind.requiredKeywords.filter { !present.contains($0.rawValue) }
    guard !missing.isEmpty else { return }
    let names = missing.map { "`\($0.rawValue)`" }
    let start = rule.entries.first?.range ?? rule.file.line(1)
    log.error(
      "\(Quoting.list(names)) \(missing.count == 1 ? "is" : "are") missing", at: start,
      label: rule.entries.isEmpty ? "" : "\(rule.kind.phrase) starts here",
      help: "add, for example:\n" + missing.map(Self.example).joined(separator: "\n"))
  }

  private static func example(_ keyword: Keyword) -> String {
    switch keyword {
    case .title: "title       `{host}` does not exist in DNS"
    case .stage: "stage       name"
    case .confidence: "confidence  high"
    case .retry: "retry       never"
    case .signal: "signal      failed"
    case .match: "match curl\n  Could not resolve host: (?<host>[^\\s'\"]+)"
    case .example: "example\n  curl: (6) Could not resolve host: files.example.net"
    case .nearMiss: "near-miss\n  a line that looks like it and means something else"
    default: keyword.rawValue
    }
  }
}
