import CulpritModel
import CulpritRender
import Foundation
import Testing

@Suite("CSV, JSON summary and code quality")
struct TableAndSummaryTests {
  @Test("A row holds what the columns say")
  func row() throws {
    let log = BatchSamples.log(
      Samples.report(), at: "run.zip", members: ["a, \"b\".txt"], times: LogTimes(first: 0, last: 86_399))
    let rows = try BatchCheck.rows(BatchSamples.document(.csv, of: [log]))
    #expect(
      rows.last == [
        "run.zip!/a, \"b\".txt", "failure", "dns/no-such-host", "dns", "name",
        "proxy.example.net does not exist in DNS",
        "high", "never", "proxy.example.net", "", "12",
        "dial tcp: lookup proxy.example.net on 192.0.2.53:53: no such host",
        "1", "1970-01-01T00:00:00Z", "1970-01-01T23:59:59Z", "812", "40",
      ])
  }

  @Test("No cell is a formula", arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "  =1", "\t=1", "＝1", "\u{1B}[0m=1"])
  func formula(_ text: String) throws {
    let rows = try BatchCheck.rows(BatchSamples.document(.csv, of: [BatchSamples.failure(saying: text, at: text)]))
    for cell in rows.last ?? [] {
      #expect(cell.unicodeScalars.first { $0 != " " }.map { !"=+-@＝＋－＠".unicodeScalars.contains($0) } ?? true)
    }
  }

  @Test("The summary conforms to its schema", arguments: [0, 1, 400])
  func schema(_ count: Int) throws {
    var format = BatchFormatKind.json.make(options: RenderOptions())
    var summary = BatchSamples.summary(of: BatchSamples.many(count))
    summary.skipped = [.init(location: LogLocation(path: "a.zip", members: ["b"]), reason: "truncated archive")]
    summary.modules = [.init(name: "example.com/m", logs: 2)]
    let object = try BatchCheck.object(format.begin() + format.end(summary))
    let schema = try SchemaCheck.published("summary.schema.json")
    #expect(schema.problems(of: object) == [])
    #expect(schema.problems(of: ["schema": "culprit/1"]).isEmpty == false)
  }

  @Test("The summary lists every category")
  func categories() throws {
    let object = try BatchCheck.object(BatchSamples.document(.json, of: []))
    #expect((object["categories"] as? [String: Int])?.keys.sorted() == Category.allCases.map(\.rawValue).sorted())
  }

  @Test("Issues of code quality have distinct fingerprints, even where a log is named twice")
  func fingerprints() throws {
    let logs = BatchSamples.many(100) + BatchSamples.many(100)
    let text = BatchSamples.document(.gitlab, of: logs)
    let issues = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    #expect(Set(issues.compactMap { $0["fingerprint"] as? String }).count == issues.count)
    #expect(
      Set(issues.compactMap { $0["severity"] as? String }).isSubset(of: [
        "info", "minor", "major", "critical", "blocker",
      ]))
    let location = try #require(issues.first?["location"] as? [String: Any])
    #expect(location["path"] as? String == "ci/run-0/job-0.log")
    #expect((location["lines"] as? [String: Int])?["begin"] == 12)
  }
}
