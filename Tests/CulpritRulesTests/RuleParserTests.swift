import CulpritModel
import CulpritRules
import Testing

@Suite("Rule parser")
struct RuleParserTests {
  @Test("reads the head of a rule")
  func head() throws {
    let (document, problems) = Rules.parse(Rules.sound)
    #expect(problems.isEmpty)
    let cause = try #require(document?.cause)
    #expect(cause.id.description == "dns/no-such-host")
    #expect(cause.title == LocalizedText(english: "`{host}` does not exist in DNS", chinese: "DNS 中没有 `{host}`"))
    #expect(cause.stage == .name && cause.confidence == .high && cause.retry == .never && cause.strength == .decisive)
    #expect(cause.masks.map(\.description) == ["module/not-found", "tls/*"])
    #expect(document?.sharedRemedy?.value == "set-proxy")
  }

  @Test("gives qualifiers to their patterns")
  func patterns() throws {
    let rule = try #require(Rules.parse(Rules.sound).rule)
    #expect(rule.matches.map { $0.tools.map(\.value) } == [["go"], ["curl", "git"]])
    #expect(rule.patterns.count == 2)
    let block = rule.matches[0]
    let qualifiers = block.qualifiers(of: block.patterns[0])
    #expect(qualifiers.count == 3)
    guard case .unless(let unless) = qualifiers[0].kind, case .near(3, let near) = qualifiers[1].kind,
      case .confidence(.low) = qualifiers[2].kind
    else {
      Issue.record("other qualifiers: \(qualifiers)")
      return
    }
    #expect(unless.source == "proxyconnect tcp" && near.source == "go: downloading")
    #expect(rule.file.text(block.patterns[0].expression.range) == block.patterns[0].expression.source)
  }

  @Test("reads excerpts with their empty lines and expected facts")
  func excerpts() throws {
    let rule = try #require(Rules.parse(Rules.sound).rule)
    let example = try #require(rule.examples.first)
    #expect(
      example.log.lines == [
        "go: downloading example.com/m v1.0.0", "", "  lookup proxy.example.net on 10.0.0.2:53: no such host",
      ])
    #expect(example.expected.map(\.name) == [.host, .resolver])
    #expect(example.expected.map(\.value) == ["proxy.example.net", "10.0.0.2:53"])
    #expect(rule.nearMisses.count == 1 && rule.nearMisses[0].expected.isEmpty)
  }

  @Test("an empty line of expected facts makes the line above it log text")
  func arrows() throws {
    let rule = try #require(Rules.parse("example\n  => ERROR [2/3] RUN x\n  =>\n").rule)
    #expect(rule.examples[0].log.lines == ["=> ERROR [2/3] RUN x"])
    let quoted = try #require(Rules.parse("example\n  x\n  => reason=\"a \"b\" c\" host=h\n").rule)
    #expect(quoted.examples[0].expected.map(\.value) == ["a \"b\" c", "h"])
  }

  @Test("keeps deeper indentation and paragraphs of texts")
  func texts() throws {
    let rule = try #require(Rules.parse(Rules.sound).rule)
    let remedy = rule.remedy()
    #expect(remedy.texts[Remedy.Key(.why)] == "First paragraph.\n\n- a list\n  deeper")
    #expect(remedy.text(.fix, platform: .windows, language: .chinese) == "改。")
    #expect(remedy.references == ["https://pkg.go.dev/net#DNSError"])
  }

  @Test("takes over from a shared remedy what the rule does not write")
  func sharing() throws {
    let load = RuleLoader.parse([
      RuleSource(name: "a", path: "dns/no-such-host.rule", bytes: Array(Rules.sound.utf8)),
      RuleSource(
        name: "b", path: "remedies/set-proxy.remedy",
        bytes: Array("why\n  Shared.\nwhy zh\n  共享。\nverify\n  $ true\nsee\n  https://example.com/\n".utf8)),
    ])
    let remedy = load.book.rules[0].remedy(sharing: load.book.remedy(named: "set-proxy"))
    #expect(remedy.text(.why) == "First paragraph.\n\n- a list\n  deeper")
    #expect(remedy.texts[Remedy.Key(.why, language: .chinese)] == nil)
    #expect(remedy.text(.verify) == "$ true")
    #expect(remedy.references.count == 2)
  }

  @Test("line ends, tabs and a byte order mark change nothing", arguments: ["crlf", "tabs", "mark", "end"])
  func spellings(_ spelling: String) throws {
    let text =
      switch spelling {
      case "crlf": Rules.sound.replacing("\n", with: "\r\n")
      case "tabs": Rules.sound.replacing("\n  ", with: "\n\t")
      case "mark": "\u{FEFF}" + Rules.sound
      default: String(Rules.sound.dropLast())
      }
    let (rule, problems) = Rules.parse(text)
    let plain = Rules.parse(Rules.sound).rule
    #expect(problems.isEmpty)
    #expect(rule?.cause == plain?.cause)
    #expect(rule?.remedy() == plain?.remedy())
    #expect(rule?.examples.map(\.log.lines) == plain?.examples.map(\.log.lines))
    #expect(rule?.patterns.map(\.expression.source) == plain?.patterns.map(\.expression.source))
  }

  @Test("reads signals", arguments: [("held tls", SignalKind.held(.tls)), ("failed", .failed), ("quoted", .quoted)])
  func signals(_ text: String, _ kind: SignalKind) {
    let rule = Rules.parse("signal \(text)\ntitle A\n", path: "signals/x.rule").rule
    #expect(rule?.signal?.value == kind)
    #expect(rule?.identity == .signal("x"))
    #expect(rule?.cause == nil)
  }
}
