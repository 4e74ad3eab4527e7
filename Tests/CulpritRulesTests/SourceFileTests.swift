import CulpritRules
import Testing

@Suite("Source file")
struct SourceFileTests {
  @Test("knows its lines")
  func lines() {
    let file = SourceFile(name: "x", path: "dns\\x.rule", bytes: Array("one\r\ntwo\n\nfour".utf8))
    #expect(file.path == "dns/x.rule")
    #expect((1...file.lineCount).map { file.text(file.line($0)) } == ["one", "two", "", "four"])
    #expect([0, 3, 4, 5, 8, 9, 10, 13].map(file.lineNumber) == [1, 1, 1, 2, 2, 3, 4, 4])
    #expect(file.position(at: 6).description == "2:2")
  }

  @Test("an empty file has one line")
  func empty() {
    let file = SourceFile(name: "x", path: "x", bytes: [])
    #expect(file.lineCount == 1 && file.line(1).isEmpty)
    #expect(file.position(at: 0).description == "1:1")
  }
}
