import Testing

@testable import CulpritTool

@Suite struct LogDressTests {
  private static let lines = [
    #"Get "https://a.example/x": dial tcp: lookup a.example: no such host"#, "", "\tindented \\ line",
  ]

  @Test(arguments: LogDress.allCases)
  func aDressChangesNoVerdict(_ dress: LogDress) {
    let engine = Engine()
    let plain = engine.diagnose(Self.lines.joined(separator: "\n"), name: "-")
    let dressed = engine.diagnose(dress.text(of: Self.lines), name: "-")
    #expect(dressed.root?.cause.id == plain.root?.cause.id && plain.root != nil)
    #expect(dressed.root?.facts == plain.root?.facts)
  }

  @Test func emptyLinesStayEmpty() {
    #expect(LogDress.timestamps.text(of: ["", "a"]) == "\n2026-03-01T06:00:00.1234567Z a\n")
  }

  @Test func jsonIsEscaped() {
    #expect(LogDress.json.text(of: ["a\t\"b\\"]) == "{\"level\":\"error\",\"msg\":\"a\\t\\\"b\\\\\"}\n")
  }
}
