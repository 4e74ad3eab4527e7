import CulpritModel
import CulpritRender
import Testing

@Suite struct ExplanationTests {
  private static let line = "dial tcp: lookup proxy.example.net on 192.0.2.53:53: no such host"
  private static let page = Explanation(
    cause: Samples.cause(), remedy: Samples.remedy, tools: ["go", "curl"],
    examples: [Explanation.Example(lines: ["go: downloading", line], mark: .init(line: 1, range: 10..<34))],
    exclusions: ["proxyconnect tcp"],
    nearMisses: [
      Explanation.NearMiss(lines: ["lookup a.example: server misbehaving"], verdict: Samples.cause(title: "Another")),
      Explanation.NearMiss(lines: ["all is well"]),
    ],
    maskedBy: [Samples.cause(.init(category: .firewall, slug: "dns-blocked"))],
    similar: [Samples.cause(.init(category: .dns, slug: "unresolved"))])

  private func text(_ page: Explanation = page, _ options: RenderOptions = RenderOptions()) -> String {
    TextRenderer().explain(page, options: options)
  }

  @Test func theMatchedPartOfTheExampleIsMarked() {
    #expect(text().contains("| \(Self.line)\n     |           ^^^^^^^^^^^^^^^^^^^^^^^^\n"))
  }

  @Test func aLongLineIsCutAroundItsMark() {
    var page = Self.page
    page.examples = [
      .init(
        lines: [String(repeating: "x ", count: 200) + "needle" + String(repeating: " y", count: 200)],
        mark: .init(line: 0, range: 400..<406))
    ]
    let lines = text(page, RenderOptions(width: 80)).split(separator: "\n")
    let marked = lines.firstIndex { $0.contains("^^^^^^") }
    #expect(lines.allSatisfy { $0.unicodeScalars.count <= 85 })
    if let marked {
      let column = lines[marked].unicodeScalars.count - 6
      #expect(
        String(String.UnicodeScalarView(lines[marked - 1].unicodeScalars.dropFirst(column).prefix(6))) == "needle")
    } else {
      Issue.record("no mark")
    }
  }

  @Test func theMarkStandsBelowWideCharacters() {
    var page = Self.page
    page.examples = [.init(lines: ["错误: abc"], mark: .init(line: 0, range: 8..<11))]
    #expect(text(page).contains("| 错误: abc\n     |       ^^^\n"))
  }

  @Test func whatItIsNotAndWhatItIsInsteadAreTold() {
    let text = text()
    #expect(text.contains("where the same line also says 'proxyconnect tcp'."))
    #expect(text.contains("This is dns/no-such-host: Another:"))
    #expect(text.contains("This is something else:"))
  }

  @Test func relatedCausesAreNamed() {
    let text = text()
    #expect(text.contains("Can itself follow from: firewall/dns-blocked"))
    #expect(text.contains("Similar: dns/unresolved"))
  }

  @Test func aRuleThatIsNotBuiltInSaysSo() {
    var page = Self.page
    page.ruleFile = ".culprit/rules/dns/no-such-host.rule"
    #expect(text(page).contains("comes from .culprit/rules/dns/no-such-host.rule."))
  }

  @Test func theChinesePageIsChinese() {
    let text = text(Self.page, RenderOptions(language: .chinese))
    #expect(text.contains("日志里的样子") && text.contains("哪些情况不是它") && text.contains("相关的原因"))
  }

  @Test func examplesAreCleanedAndRedacted() {
    var page = Self.page
    page.examples = [.init(lines: ["\u{1B}[31mpassword=hunter2hunter2"], mark: .init(line: 0, range: 0..<20))]
    for format in [TextRenderer() as any ExplanationRenderer, MarkdownRenderer(), JSONRenderer()] {
      let text = format.explain(page, options: RenderOptions())
      #expect(!text.contains("\u{1B}") && !text.contains("hunter2hunter2"))
    }
  }

  @Test func theJSONPageHasTheTextsOfTheRule() {
    let json = JSONRenderer().explain(Self.page, options: RenderOptions())
    #expect(json.hasPrefix(#"{"schema":"culprit-explanation/1","cause":"dns/no-such-host""#))
    #expect(json.contains(#""fix":{"all":"#) && json.contains(#""windows":"PS> Resolve-DnsName {host}""#))
  }
}
