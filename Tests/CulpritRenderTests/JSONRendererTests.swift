import CulpritModel
import Foundation
import Testing

@testable import CulpritRender

@Suite("JSON")
struct JSONRendererTests {
  private func render(_ report: Report) -> String { JSONRenderer().render(report, options: RenderOptions()) }

  private func object(_ report: Report) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(render(report).utf8)) as? [String: Any])
  }

  @Test("One object on one line")
  func oneLine() {
    #expect(render(Samples.report()).split(separator: "\n", omittingEmptySubsequences: false).count == 2)
  }

  @Test("The members of the contract, in its order")
  func contract() {
    let expected = """
      {"schema":"culprit/1","input":{"name":"build.log","bytes":812,"lines":40},"outcome":"failure",\
      "root":{"cause":"dns/no-such-host","category":"dns","stage":"name","title":"proxy.example.net does not exist in DNS",\
      "confidence":"high","reason":"The resolver itself says so.","retry":"never",\
      "facts":{"host":"proxy.example.net","resolver":"192.0.2.53:53"},"varieties":{},"count":1,\
      "evidence":[{"line":12,"column":11,"text":"dial tcp: lookup proxy.example.net on 192.0.2.53:53: no such host","tool":"go"}]},\
      "others":[],"stages":[{"stage":"config","state":"held"},{"stage":"name","state":"failed"},\
      {"stage":"connect","state":"unknown"},{"stage":"tls","state":"unknown"}],"unexplained":[]}

      """
    #expect(render(Samples.report()) == expected)
  }

  @Test("Without a failure the root is null", arguments: [Samples.clean, Samples.unknown()])
  func noRoot(_ report: Report) throws {
    #expect(try object(report)["root"] is NSNull)
  }

  @Test(
    "Strings come back as they were",
    arguments: ["\"", "\\", "\\u0000", "a/b", "中文 😀", "\u{2028}\u{85}\n\t\u{0}", "{}[],:"])
  func escaping(_ text: String) throws {
    let data = Data(JSONWriter.text(of: .array([.string(text)])).utf8)
    #expect(try JSONSerialization.jsonObject(with: data) as? [String] == [text])
  }

  @Test("Escapes use ASCII for what breaks lines")
  func separators() {
    #expect(JSONWriter.text(of: .string("\u{2028}\u{2029}\u{1B}")) == "\"\\u2028\\u2029\\u001b\"")
  }

  @Test("A tool that is not known is left out")
  func noTool() throws {
    var root = Samples.finding()
    root.evidence = root.evidence.map { evidence in
      var result = evidence
      result.tool = nil
      return result
    }
    #expect(!render(Samples.report(root)).contains("\"tool\""))
  }
}
