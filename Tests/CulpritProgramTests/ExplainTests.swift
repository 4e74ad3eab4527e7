import Foundation
import Testing

@Suite struct ExplainTests {
  @Test func aRuleIsShownAsAPage() throws {
    let result = try Program.run(["explain", "dns/no-such-host"])
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("# `<host>` does not exist in DNS\n\n`dns/no-such-host`"))
    for heading in [
      "How it looks", "Why", "Fix", "Check that it worked", "When it is something else", "Related causes", "References",
    ] {
      #expect(result.output.contains("\n## \(heading)\n"), "\(heading)")
    }
    #expect(result.output.contains("^^^^"))
    #expect(result.output.contains("This is `proxy/"))
  }

  @Test func theTextIsForTerminals() throws {
    let text = try Program.run(["explain", "dns/no-such-host", "--format", "text"]).output
    #expect(text.contains("\nHow it looks\n") && !text.contains("##"))
  }

  @Test func theSlugAloneIsEnough() throws {
    #expect(try Program.run(["explain", "no-such-host"]).output.contains("`dns/no-such-host`"))
  }

  @Test func thePageIsThereInChinese() throws {
    #expect(try Program.run(["explain", "dns/no-such-host", "--lang", "zh"]).output.contains("## 日志里的样子"))
  }

  @Test func allPlatformsShowMore() throws {
    let few = try Program.run(["explain", "dns/no-such-host"]).output
    let all = try Program.run(["explain", "dns/no-such-host", "--all-platforms"]).output
    #expect(all.count > few.count && all.contains("Resolve-DnsName"))
  }

  @Test func aPastedLineFindsItsRuleAndFillsInItsFacts() throws {
    let line = "dial tcp: lookup files.corp.example on 10.0.0.2:53: no such host"
    let result = try Program.run(["explain", line])
    #expect(result.output.hasPrefix("# `files.corp.example` does not exist in DNS"))
  }

  @Test func severalLinesMayBePastedOrRead() throws {
    let lines = "fetching\ndial tcp: lookup files.corp.example on 10.0.0.2:53: no such host\nexit status 1"
    #expect(try Program.run(["explain", lines]).output.contains("`dns/no-such-host`"))
    #expect(try Program.run(["explain", "-"], input: lines).output.contains("`dns/no-such-host`"))
  }

  @Test(arguments: ["dns/no-such-hots", "no-sush-host", "dns/host"])
  func anUnknownRuleHasItsNearestOnes(_ name: String) throws {
    let result = try Program.run(["explain", name])
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("there is no rule \(name)") && result.errors.contains("dns/"))
  }

  @Test func aLineThatNoRuleExplainsSaysSo() throws {
    let result = try Program.run(["explain", "the moon is in the wrong phase"])
    #expect(result.status == 2)
    #expect(result.errors.contains("no rule explains this line") && result.errors.contains("culprit rules new"))
  }

  @Test func allRulesAreListedByCategory() throws {
    let markdown = try Program.run(["explain", "--list"]).output
    #expect(markdown.contains("## dns\n") && markdown.contains("- `dns/no-such-host`: "))
    let text = try Program.run(["explain", "--list", "--format", "text"]).output
    #expect(text.contains("\n  dns/no-such-host "))
    let json = try Program.run(["explain", "--list", "--format", "json"]).output
    #expect(try JSONSerialization.jsonObject(with: Data(json.utf8)) is [String: Any])
  }

  @Test func thePageIsThereAsJSON() throws {
    let json = try Program.run(["explain", "dns/no-such-host", "--format", "json"]).output
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(object?["cause"] as? String == "dns/no-such-host")
  }

  @Test func withoutAnythingToExplainTheUsageIsTold() throws {
    #expect(try Program.run(["explain"]).status == 2)
  }
}
