import CulpritModel
import CulpritRender
import Foundation
import Testing

@Suite("GitHub Actions")
struct GitHubTests {
  @Test("A cause is told once, with place, title, count and fix")
  func once() throws {
    let logs = (0..<5).map { BatchSamples.log(Samples.report(), at: "ci/a,b:\($0).log") }
    let commands = BatchCheck.commands(BatchSamples.document(.github, of: logs))
    #expect(commands.count == 1)
    let command = try #require(commands.first)
    #expect(command.level == "error")
    #expect(command.properties["file"] == "ci/a,b:0.log")
    #expect(command.properties["line"] == "12")
    #expect(command.properties["title"] == "proxy.example.net does not exist in DNS (dns/no-such-host)")
    #expect(command.message.contains("5 logs show it.") && command.message.contains("$ dig +short proxy.example.net"))
  }

  @Test("Never more than ten of a level")
  func limit() {
    let commands = BatchCheck.commands(BatchSamples.document(.github, of: BatchSamples.many(2_000)))
    #expect(commands.count { $0.level == "error" } == 10)
    #expect(commands.count { $0.level == "warning" } <= 10)
    #expect(commands.count { $0.level == "notice" } == 1)
  }

  @Test("A text of a log cannot begin a command of its own", arguments: BatchFormatTests.hostile)
  func injection(_ text: String) {
    let logs = [BatchSamples.failure(saying: text, at: text)]
    let lines = BatchSamples.document(.github, of: logs).unicodeScalars.split { $0 == "\n" || $0 == "\r" }
    #expect(lines.count == 1)
    let properties = BatchCheck.commands(BatchSamples.document(.github, of: logs)).first?.properties.keys.sorted()
    #expect(properties == ["file", "line", "title"])
  }

  @Test("A step summary names counts, causes and the report of each")
  func summary() {
    let text = BatchSamples.document(.stepSummary, of: BatchSamples.many(80))
    #expect(text.contains("80 logs read: 60 failed with a known cause, 10 failed without one, 10 are clean."))
    #expect(text.contains("<details><summary>dns/cause-0 · "))
    #expect(text.contains("#### The line that proves it") && text.contains("$ dig +short") == false)
    #expect(text.contains("### Failures that no rule explains"))
  }

  @Test("A step summary that is too long ends with a whole entry and says so")
  func cut() {
    let long = String(repeating: "very long advice ", count: 2_000)
    let logs = (0..<100).map { index in
      let cause = Samples.cause(CauseID(category: .dns, slug: "cause-\(index)"))
      let remedy = Remedy(texts: [.init(.why): long])
      return BatchSamples.log(Samples.report(Samples.finding(cause: cause), remedy: remedy))
    }
    let text = BatchSamples.document(.stepSummary, of: logs)
    #expect(text.utf8.count <= 1_024 * 1_024)
    #expect(text.contains("more entries do not fit"))
    #expect(text.components(separatedBy: "<details>").count == text.components(separatedBy: "</details>").count)
  }
}
