import CulpritModel
import CulpritRender
import Testing

@Suite("The Markdown report")
struct MarkdownRendererTests {
  private func render(_ report: Report, _ options: RenderOptions = RenderOptions()) -> String {
    MarkdownRenderer().render(report, options: options)
  }

  private func headings(_ markdown: String) -> [String] {
    markdown.split(separator: "\n").filter { $0.hasPrefix("#") }.map(String.init)
  }

  @Test("The sections stand in the order in which a reader needs them")
  func order() {
    let consequence = Diagnosis.Other(
      role: .consequence,
      finding: Samples.finding(cause: Samples.cause(CauseID(category: .module, slug: "not-found"), title: "No module")))
    #expect(
      headings(render(Samples.report(others: [consequence]))) == [
        "# `proxy.example.net` does not exist in DNS", "## The line that proves it", "## Why", "## Fix",
        "## Check that it worked", "## Keep it from coming back", "## Other findings", "## References",
      ])
  }

  @Test("The verdict line tells cause, confidence, reason and retry")
  func verdict() {
    let expected =
      "`dns/no-such-host` · **Sure**: The resolver itself says so. Running it again will not help. Log: `build.log`, 40 lines."
    #expect(render(Samples.report()).contains(expected))
  }

  @Test("Only a verdict that is not sure says what else it could be", arguments: Confidence.allCases)
  func alternatives(confidence: Confidence) {
    var root = Samples.finding()
    root.confidence = confidence
    var remedy = Samples.remedy
    remedy.texts[.init(.instead)] = "`dns/resolver-timeout`, if `dig {host}` gets no answer."
    let text = "**Also possible**: `dns/resolver-timeout`, if `dig proxy.example.net` gets no answer."
    #expect(render(Samples.report(root, remedy: remedy)).contains(text) == (confidence != .high))
  }

  @Test("The proving line has its number")
  func evidence() {
    #expect(render(Samples.report()).contains("```text\n12 | dial tcp: lookup proxy.example.net"))
  }

  @Test("The extent is told")
  func extent() {
    let root = Samples.finding(
      count: 54, varieties: [.init(name: .host, values: ["a.example", "b.example", "c.example"], total: 3)])
    let markdown = render(Samples.report(root))
    #expect(markdown.contains("54 lines say the same. 3 hosts: `a.example`, `b.example`, `c.example`."))
  }

  @Test("The ladder is one line")
  func ladder() {
    #expect(render(Samples.report()).contains("✓ settings → **✗ name lookup** → ? the rest"))
  }

  @Test("The reader's platform is shown, the others are named")
  func platforms() {
    let markdown = render(Samples.report(), RenderOptions(platform: .windows))
    #expect(markdown.contains("### Windows\n\n```powershell\nResolve-DnsName proxy.example.net\n```"))
    #expect(markdown.contains("Also written for macOS: add `--all-platforms`."))
  }

  @Test("All platforms, the reader's first")
  func allPlatforms() {
    let markdown = render(Samples.report(), RenderOptions(platform: .windows, allPlatforms: true))
    #expect(headings(markdown).filter { $0.hasPrefix("###") } == ["### Windows", "### macOS"])
  }

  @Test("A fix for other platforms only is better than none")
  func foreignFix() {
    let remedy = Remedy(texts: [.init(.fix, platform: .windows): "PS> Get-Thing"])
    #expect(render(Samples.report(remedy: remedy)).contains("### Windows"))
  }

  @Test("Prompts are left out of shell blocks, so that they can be copied")
  func prompts() {
    #expect(
      render(Samples.report()).contains(
        "```sh\ndig +short proxy.example.net\ndig +short proxy.example.net @9.9.9.9\n```"))
  }

  @Test("Another finding is one line with its role")
  func others() {
    let other = Diagnosis.Other(
      role: .recovered,
      finding: Samples.finding(cause: Samples.cause(CauseID(category: .service, slug: "busy"), title: "Busy")))
    #expect(render(Samples.report(others: [other])).contains("- **Overcome**: Busy (`service/busy`, line 12)\n"))
  }

  @Test("A cause without advice still has a verdict")
  func noRemedy() {
    let report = Report(diagnosis: Samples.failure())
    #expect(headings(render(report)) == ["# `proxy.example.net` does not exist in DNS", "## The line that proves it"])
  }

  @Test("An unknown failure is called unknown")
  func unknown() {
    #expect(render(Samples.unknown()).hasPrefix("# It failed, and culprit does not know why\n"))
  }

  @Test("An unknown failure shows its lines, the nearest rules and the next steps")
  func unknownSections() {
    var report = Samples.unknown()
    report.nearestRules = [Samples.cause()]
    let markdown = render(report)
    #expect(markdown.contains("3 | frobnicate: it broke"))
    #expect(markdown.contains("- `dns/no-such-host`: `<host>` does not exist in DNS"))
    #expect(markdown.contains("`culprit rules new"))
  }

  @Test("A clean log is one line")
  func clean() {
    #expect(render(Samples.clean) == "No failure in this log (3 lines).\n")
  }

  @Test("Every report ends in exactly one line feed", arguments: [Samples.clean, Samples.unknown(), Samples.report()])
  func ending(_ report: Report) {
    let markdown = render(report)
    #expect(markdown.hasSuffix("\n") && !markdown.hasSuffix("\n\n"))
  }

  @Test("A cause can be explained without a log")
  func explain() {
    let markdown = MarkdownRenderer().explain(
      Explanation(cause: Samples.cause(), remedy: Samples.remedy), options: RenderOptions())
    #expect(markdown.hasPrefix("# `<host>` does not exist in DNS\n\n`dns/no-such-host`"))
  }
}
