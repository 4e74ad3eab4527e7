import CulpritModel
import CulpritRender

/// Ready-made values for tests.
enum Samples {
  static let remedy = Remedy(
    texts: [
      .init(.why): "The resolver answered, and its answer was: there is no `{host}`.",
      .init(.fix): "Ask the resolver yourself, then another one:\n$ dig +short {host}\n$ dig +short {host} @9.9.9.9",
      .init(.fix, platform: .windows): "PS> Resolve-DnsName {host}",
      .init(.fix, platform: .macos): "$ dscacheutil -q host -a name {host}",
      .init(.verify): "$ getent hosts {host}",
      .init(.prevent): "Write the mirror into your settings, **not** into your head.",
      .init(.why, language: .chinese): "解析服务器已经回答：没有 `{host}` 这个名字。",
    ],
    references: ["https://pkg.go.dev/net#DNSError"])

  static func cause(_ id: CauseID = .dns, title: String = "{host} does not exist in DNS", stage: Stage = .name) -> Cause
  {
    Cause(
      id: id, title: LocalizedText(english: title, chinese: "DNS 中没有 {host}"), stage: stage, confidence: .high,
      retry: .never)
  }

  static func finding(
    text: String = "dial tcp: lookup proxy.example.net on 192.0.2.53:53: no such host", facts: Facts? = nil,
    cause: Cause = cause(), count: Int = 1, column: Int = 11, varieties: [Finding.Variety] = []
  ) -> Finding {
    let known = facts ?? Facts([.host: "proxy.example.net", .resolver: "192.0.2.53:53"])
    return Finding(
      cause: cause, confidence: .high, reason: LocalizedText(english: "The resolver itself says so."), facts: known,
      count: count,
      evidence: [
        Evidence(cause: cause.id, line: 12, column: column, text: text, tool: "go", facts: known, confidence: .high)
      ],
      varieties: varieties)
  }

  static func failure(_ root: Finding = finding(), others: [Diagnosis.Other] = []) -> Diagnosis {
    Diagnosis(
      input: InputSummary(name: "build.log", bytes: 812, lines: 40), outcome: .failure, root: root, others: others,
      stages: [
        StageReport(stage: .config, state: .held), StageReport(stage: .name, state: .failed),
        StageReport(stage: .connect, state: .unknown), StageReport(stage: .tls, state: .unknown),
      ])
  }

  static func report(_ root: Finding = finding(), others: [Diagnosis.Other] = [], remedy: Remedy = remedy) -> Report {
    Report(diagnosis: failure(root, others: others), remedies: [root.cause.id: remedy])
  }

  static func unknown(_ text: String = "frobnicate: it broke") -> Report {
    Report(
      diagnosis: Diagnosis(
        input: InputSummary(name: "-", bytes: 30, lines: 3), outcome: .unknown,
        unexplained: [NumberedLine(line: 3, text: text)]))
  }

  static let clean = Report(
    diagnosis: Diagnosis(input: InputSummary(name: "-", bytes: 30, lines: 3), outcome: .clean))

  /// The fix of a report as Markdown, with one command and one fact.
  static func fix(_ template: String, facts: Facts) -> String {
    let remedy = Remedy(texts: [.init(.fix): template])
    let markdown = MarkdownRenderer().render(report(finding(facts: facts), remedy: remedy), options: RenderOptions())
    return markdown.components(behind: "## Fix\n")
  }
}

extension CauseID {
  static let dns = CauseID(category: .dns, slug: "no-such-host")
}

extension String {
  /// The text behind the first place of a mark; empty where there is none.
  func components(behind mark: String) -> String {
    firstRange(of: mark).map { String(self[$0.upperBound...]) } ?? ""
  }
}
