import CulpritModel
import CulpritRender
import Testing

@Suite("A log cannot break out of its frame")
struct BreakOutTests {
  private func render(_ report: Report) -> String { MarkdownRenderer().render(report, options: RenderOptions()) }

  @Test("The fence is longer than every run of backticks inside", arguments: ["```", "````` x", "a ```` b ```"])
  func fence(_ text: String) throws {
    let lines = render(Samples.report(Samples.finding(text: text))).split(separator: "\n")
    let opening = try #require(lines.first { $0.hasPrefix("```") && $0.hasSuffix("text") })
    let fence = opening.prefix { $0 == "`" }
    #expect(!text.contains(fence))
    #expect(lines.contains(fence))
  }

  @Test(
    "A line feed in a log text starts no line of the report", arguments: ["\n", "\r\n", "\u{2028}", "\u{85}", "\u{0B}"])
  func lineFeed(_ separator: String) {
    let markdown = render(Samples.report(Samples.finding(text: "a\(separator)# Forged")))
    #expect(!markdown.split(whereSeparator: \.isNewline).contains { $0.hasPrefix("# Forged") })
  }

  @Test("The same holds for unexplained lines")
  func unexplained() {
    #expect(!render(Samples.unknown("```\n# Forged")).contains("\n# Forged"))
  }

  @Test("The name of the log is code")
  func name() {
    var report = Samples.report()
    report.diagnosis.input.name = "a`b\n# Forged"
    #expect(render(report).contains("Log: ``a`b # Forged``"))
  }

  @Test("The reason of a verdict is text")
  func reason() {
    var root = Samples.finding()
    root.reason = LocalizedText(english: "It says <b>x</b> [a](http://b) {host}")
    #expect(render(Samples.report(root)).contains("It says \\<b>x\\</b> a (http://b) {host}."))
  }

  @Test(
    "No format lets control characters through",
    arguments: ["\u{1B}[31mred", "a\u{07}", "a\u{9B}1m", "a\u{202E}b", "a\u{200F}", "\u{1B}]8;;http://b\u{07}x"])
  func controls(_ text: String) {
    var report = Samples.report(Samples.finding(text: text, facts: Facts([.host: text, .reason: text])))
    report.diagnosis.input.name = text
    report.diagnosis.unexplained = [NumberedLine(line: 1, text: text)]
    let renderers: [any ReportRenderer] = [MarkdownRenderer(), TextRenderer(), JSONRenderer()]
    for renderer in renderers {
      let scalars = renderer.render(report, options: RenderOptions()).unicodeScalars
      #expect(!scalars.contains { $0 != "\n" && ($0.value < 0x20 || (0x7F...0x9F).contains($0.value)) })
      #expect(!scalars.contains { (0x202A...0x202E).contains($0.value) || $0.value == 0x200F })
    }
  }

  @Test("No format lets a password through")
  func passwords() {
    let secret = "https://alice:tulip9@example.com/"
    let root = Samples.finding(
      text: secret, facts: Facts([.host: "example.com", .url: secret]),
      varieties: [.init(name: .url, values: [secret, "https://example.net"], total: 2)])
    let remedy = Remedy(texts: [.init(.why): "See {url} and `{url}`."])
    var report = Samples.report(root, others: [.init(role: .separate, finding: root)], remedy: remedy)
    report.diagnosis.unexplained = [NumberedLine(line: 1, text: secret)]
    let renderers: [any ReportRenderer] = [MarkdownRenderer(), TextRenderer(), JSONRenderer()]
    for renderer in renderers {
      #expect(!renderer.render(report, options: RenderOptions()).contains("tulip9"))
    }
  }
}
