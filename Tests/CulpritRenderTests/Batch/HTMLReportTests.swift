@testable import CulpritRender
import CulpritModel
import Foundation
import Testing

@Suite("The web page")
struct HTMLReportTests {
  @Test("It asks for nothing from outside")
  func selfContained() {
    let text = BatchSamples.document(.html, of: BatchSamples.many(20))
    #expect(text.contains("default-src 'none'"))
    for mark in ["<link", "<img", "<iframe", "@import", "url(", "src=", "fetch(", "XMLHttpRequest"] {
      #expect(!text.contains(mark), "\(mark)")
    }
  }

  @Test("The policy names the hashes of the style and the script that stand in the page")
  func policy() throws {
    let text = BatchSamples.document(.html, of: [])
    for (open, close) in [("<style>", "</style>"), ("\n<script>", "</script>")] {
      let start = try #require(text.range(of: open)).upperBound
      let end = try #require(text.range(of: close, range: start..<text.endIndex)).lowerBound
      var digest = SHA256()
      digest.update(Array(text[start..<end].utf8))
      #expect(text.contains("'sha256-\(digest.base64())'"))
    }
  }

  @Test("The script never makes markup from text")
  func noMarkup() {
    for name in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function"] {
      #expect(!HTMLPage.script.contains(name))
    }
  }

  @Test("A remedy is stored once for a cause, however many logs have it")
  func once() throws {
    let logs = (0..<50).map { BatchSamples.log(Samples.report(), at: "ci/\($0).log") }
    let page = try BatchCheck.page(BatchSamples.document(.html, of: logs))
    #expect(page.rows.count == 51)
    #expect((page.report["causes"] as? [[String: Any]])?.count == 1)
  }

  @Test("A fact that is not harmless in a command is marked so")
  func harmless() throws {
    let facts = Facts([.host: "a; reboot", .port: "443", .resolver: "192.0.2.53:53"])
    let log = BatchSamples.log(Samples.report(Samples.finding(facts: facts)))
    let page = try BatchCheck.page(BatchSamples.document(.html, of: [log]))
    let stored = try #require((page.rows.first as? [Any])?[5] as? [String: Any])
    #expect((stored["host"] as? [Any])?.last as? Int == 0)
    #expect(stored["port"] as? String == "443")
    #expect((stored["resolver"] as? [Any])?.last as? String == "192.0.2.53")
  }

  @Test("Both languages have the same words")
  func words() throws {
    let page = try BatchCheck.page(BatchSamples.document(.html, of: []))
    let words = try #require(page.report["words"] as? [String: [String: String]])
    #expect(words["en"]?.keys.sorted() == words["zh"]?.keys.sorted())
    for name in words["en"]?.keys.sorted() ?? [] {
      let places = { (text: String?) in (text ?? "").components(separatedBy: "{}").count }
      #expect(places(words["en"]?[name]) == places(words["zh"]?[name]), "\(name)")
    }
  }
}
