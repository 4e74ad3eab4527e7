import CulpritModel
import CulpritRender
import Foundation
import Testing

@Suite("SARIF")
struct SARIFTests {
  private func run(_ logs: [BatchSamples.Log]) throws -> [String: Any] {
    let log = try BatchCheck.object(BatchSamples.document(.sarif, of: logs))
    return try #require((log["runs"] as? [[String: Any]])?.first)
  }

  private func results(_ run: [String: Any]) throws -> [[String: Any]] {
    try #require(run["results"] as? [[String: Any]])
  }

  private func rules(_ run: [String: Any]) throws -> [[String: Any]] {
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    return try #require(driver["rules"] as? [[String: Any]])
  }

  private func notifications(_ run: [String: Any]) throws -> [String] {
    let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
    let notifications = try #require(invocation["toolExecutionNotifications"] as? [[String: Any]])
    return notifications.compactMap { ($0["message"] as? [String: String])?["text"] }
  }

  @Test("Each failed log has a result with a place, clean ones have none")
  func places() throws {
    let logs = BatchSamples.many(80)
    let found = try results(run(logs))
    #expect(found.count == logs.count { $0.report.diagnosis.outcome != .clean })
    for result in found {
      let place = try #require(
        (result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: [String: Any]])
      #expect(place["region"]?["startLine"] as? Int ?? 0 >= 1)
      #expect((place["artifactLocation"]?["uri"] as? String)?.hasPrefix("ci/run-") == true)
    }
  }

  @Test("A result names its rule, and the rule has the remedy")
  func ruleOfResult() throws {
    let run = try run([BatchSamples.log(Samples.report())])
    let result = try #require(try results(run).first)
    let rule = try rules(run)[try #require(result["ruleIndex"] as? Int)]
    #expect(rule["id"] as? String == "dns/no-such-host" && result["ruleId"] as? String == "dns/no-such-host")
    let help = try #require(rule["help"] as? [String: String])
    #expect(help["markdown"]?.contains("dig +short <host>") == true)
    #expect(help["text"]?.contains("dig +short <host>") == true)
  }

  @Test(
    "A path becomes a relative reference",
    arguments: [
      ("C:\\logs\\build 1.log", "C%3A/logs/build%201.log"), ("/var/log/a.log", "var/log/a.log"),
      ("../a/./b#?.log", "a/b%23%3F.log"), ("日志.log", "%E6%97%A5%E5%BF%97.log"), ("-", "standard-input"),
    ])
  func uri(_ path: String, _ expected: String) throws {
    let document = BatchSamples.document(.sarif, of: [BatchSamples.log(Samples.report(), at: path)])
    #expect(document.contains("\"uri\":\"\(expected)\""))
  }

  @Test("A fingerprint does not change when lines are added above or times differ")
  func fingerprint() throws {
    let prints = try [
      (12, "10:01:07 lookup a.example: no such host"), (912, "23:59:58 lookup a.example: no such host"),
    ]
    .map { line, text in
      var report = Samples.report(Samples.finding(text: text))
      report.diagnosis.root?.evidence[0].line = line
      return try #require(
        try results(run([BatchSamples.log(report)])).first?["partialFingerprints"] as? [String: String])
    }
    #expect(prints[0] == prints[1])
    let other = try results(run([BatchSamples.log(Samples.report(Samples.finding(text: "something else")))])).first
    #expect(other?["partialFingerprints"] as? [String: String] != prints[0])
  }

  @Test("No more results than code scanning takes, and what is left out is told")
  func limit() throws {
    let run = try run(BatchSamples.many(30_000))
    #expect(try results(run).count == 25_000)
    #expect(try notifications(run).contains { $0.hasPrefix("1250 more failed logs") })
    #expect(try notifications(run).contains { $0.contains("5000 of the 25000") })
  }

  @Test("Lines that hardly compress take up the room sooner")
  func size() throws {
    var state: UInt64 = 1
    let logs = (0..<14_000).map { index in
      let noise = (0..<44).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return String(UnicodeScalar(UInt8(65 + state >> 33 % 26))) + String(state >> 40, radix: 36)
      }
      let finding = Samples.finding(text: noise.joined(separator: " "), column: 1)
      return BatchSamples.log(Samples.report(finding), at: "ci/\(index).log")
    }
    let document = BatchSamples.document(.sarif, of: logs)
    #expect(document.utf8.count < 20_000_000)
  }

  @Test("A log cannot put a link into a message")
  func links() throws {
    let text = "see [the fix](https://example.net/) and [x](\u{301}1)"
    let message = try #require(
      try results(run([BatchSamples.failure(saying: text)])).first?["message"] as? [String: String])
    let scalars = try #require(message["text"]).unicodeScalars
    #expect(scalars.contains("]") && !zip(scalars, scalars.dropFirst()).contains { $0 == "]" && $1 == "(" })
  }

  @Test("A run that was interrupted did not succeed")
  func partial() throws {
    var format = BatchFormatKind.sarif.make(options: RenderOptions())
    var summary = BatchSummary()
    summary.isPartial = true
    summary.skipped = [.init(location: LogLocation(path: "a.zip"), reason: "truncated archive")]
    summary.skippedTotal = 3
    let log = try BatchCheck.object(format.begin() + format.end(summary))
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    #expect((run["invocations"] as? [[String: Any]])?.first?["executionSuccessful"] as? Bool == false)
    #expect(try notifications(run).count == 3)
  }
}
