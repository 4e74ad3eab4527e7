import CulpritModel
import CulpritRender
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("JUnit XML")
struct JUnitTests {
  /// Counts elements and collects attributes.
  private final class Reader: NSObject, XMLParserDelegate {
    var suites: [[String: String]] = []
    var cases: [[String: String]] = []
    var results: [(element: String, attributes: [String: String])] = []
    var text = ""

    func parser(
      _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      switch element {
      case "testsuites": break
      case "testsuite": suites.append(attributes)
      case "testcase": cases.append(attributes)
      default: results.append((element, attributes))
      }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
  }

  private func read(_ logs: [BatchSamples.Log]) throws -> Reader {
    let reader = Reader()
    let parser = XMLParser(data: Data(BatchSamples.document(.junit, of: logs).utf8))
    parser.delegate = reader
    try #require(parser.parse())
    return reader
  }

  @Test("Each log is a case, and the counts of the suites add up")
  func counts() throws {
    let logs = BatchSamples.many(500)
    let reader = try read(logs)
    #expect(reader.cases.count == 500)
    let sum = { (name: String) in reader.suites.reduce(0) { $0 + (Int($1[name] ?? "") ?? 0) } }
    #expect(sum("tests") == 500)
    #expect(sum("failures") == logs.count { $0.report.diagnosis.outcome == .failure })
    #expect(sum("errors") == logs.count { $0.report.diagnosis.outcome == .unknown })
    #expect(reader.suites.map { $0["name"] } == (0..<5).map { "ci/run-\($0)" })
  }

  @Test("A failure tells cause, evidence and remedy")
  func failure() throws {
    let reader = try read([BatchSamples.log(Samples.report())])
    let failure = try #require(reader.results.first)
    #expect(failure.element == "failure" && failure.attributes["type"] == "dns/no-such-host")
    #expect(failure.attributes["message"] == "proxy.example.net does not exist in DNS")
    #expect(reader.text.contains("12 | dial tcp") && reader.text.contains("$ dig +short proxy.example.net"))
  }

  @Test("A failure without a known cause is an error")
  func unknown() throws {
    #expect(try read([BatchSamples.log(Samples.unknown())]).results.map(\.element) == ["error"])
  }

  @Test("Inputs that could not be judged are skipped cases")
  func skipped() throws {
    var format = BatchFormatKind.junit.make(options: RenderOptions())
    var summary = BatchSummary()
    summary.skipped = [.init(location: LogLocation(path: "a.zip", members: ["b.txt"]), reason: "<too> large")]
    let text = format.begin() + format.end(summary)
    #expect(text.contains("name=\"b.txt\" classname=\"a.zip!\""))
    #expect(text.contains("<skipped message=\"&lt;too&gt; large\"/>"))
  }
}
