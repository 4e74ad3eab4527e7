import CulpritRules
import Testing

@Suite("Diagnostic picture")
struct DiagnosticPictureTests {
  private func draw(_ text: String, _ range: SourceRange, coloured: Bool = false) -> [String] {
    let file = SourceFile(name: "x.rule", path: "x.rule", bytes: Array(text.utf8))
    let diagnostic = Diagnostic(.error, "wrong", at: SourcePlace(file, range), label: "here", help: "right")
    return DiagnosticPicture(coloured: coloured).draw(diagnostic).split(separator: "\n").map { String($0) }
  }

  @Test("puts the caret under wide characters and behind tabs")
  func carets() {
    #expect(draw("ab 名称 cd", SourceRange(3, 9))[3...4] == [" 1 | ab 名称 cd", "   |    ^^^^ here"])
    #expect(draw("\t名x", SourceRange(4, 5))[3...4] == [" 1 |   名x", "   |     ^ here"])
    #expect(draw("e\u{301}x", SourceRange(3, 4))[4] == "   |  ^ here")
  }

  @Test("counts columns in characters")
  func columns() {
    #expect(draw("ab 名称 cd", SourceRange(10, 12))[1] == "  --> x.rule:1:7")
    #expect(draw("one\ntwo\n", SourceRange(8, 8))[1] == "  --> x.rule:3:1")
  }

  @Test("makes control characters visible")
  func controls() {
    #expect(draw("a\u{1B}[31m\u{7}\u{202E}b", SourceRange(1, 2))[3] == " 1 | a␛[31m␇\\u{202E}b")
  }

  @Test("cuts long lines around the caret", arguments: [0, 50, 300, 5_000, 9_990])
  func cutting(_ offset: Int) throws {
    let text = String(repeating: "名", count: 3_000) + String(repeating: "x", count: 1_000)
    let file = SourceFile(name: "x", path: "x", bytes: Array(text.utf8))
    let start = offset - (offset < 9_000 ? offset % 3 : 0)
    let lines = DiagnosticPicture().draw(
      Diagnostic(.error, "wrong", at: SourcePlace(file, SourceRange(start, start + 6)))
    ).split(separator: "\n")
    let shown = lines[3].dropFirst(5)
    let columns = shown.unicodeScalars.reduce(0) { $0 + ($1 == "名" ? 2 : 1) }
    #expect(columns <= 116)
    let caret = lines[4].dropFirst(5).prefix { $0 == " " }.count
    let before = shown.unicodeScalars.reduce(into: (columns: 0, text: "")) { sum, scalar in
      if sum.columns < caret { sum = (sum.columns + (scalar == "名" ? 2 : 1), sum.text + String(scalar)) }
    }
    #expect(before.columns == caret)
    #expect(lines[4].contains("^"))
  }

  @Test("colours error, frame and help only when asked to")
  func colours() {
    let lines = draw("abc", SourceRange(1, 2), coloured: true)
    #expect(lines[0] == "\u{1B}[1;31merror\u{1B}[0m\u{1B}[1m: wrong\u{1B}[0m")
    #expect(lines[4].contains("\u{1B}[1;31m^ here\u{1B}[0m"))
    #expect(draw("abc", SourceRange(1, 2)).joined().contains("\u{1B}") == false)
  }

  @Test("closes with a count")
  func closing() {
    let file = SourceFile(name: "x", path: "x", bytes: Array("abc".utf8))
    let place = SourcePlace(file, file.everything)
    let two = [Diagnostic(.error, "a", at: place), Diagnostic(.warning, "b", at: place)]
    #expect(DiagnosticPicture().draw(two).hasSuffix("\n\n1 error and 1 warning in 1 file\n"))
    #expect(DiagnosticPicture().draw([]).isEmpty)
  }
}
