@testable import CulpritRender
import Testing

@Suite("Wrapping")
struct LineWrapperTests {
  private func wrap(_ text: String, width: Int?) -> [String] {
    LineWrapper(width: width, style: .plain).lines(of: [StyledText(text: text, style: .plain)], first: "", rest: "")
  }

  @Test("Without a width there is one line")
  func unlimited() {
    #expect(wrap(String(repeating: "word ", count: 100), width: nil).count == 1)
  }

  @Test("Lines break at spaces")
  func spaces() {
    #expect(wrap("aaaaaaaaaa bbbbbbbbb cccccccccc", width: 20) == ["aaaaaaaaaa bbbbbbbbb", "cccccccccc"])
  }

  @Test("A word that is too long stands alone")
  func longWord() {
    #expect(wrap("a bbbbbbbbbbbbbbbbbbbbbbbbb c", width: 20) == ["a", "bbbbbbbbbbbbbbbbbbbbbbbbb", "c"])
  }

  @Test("A wide character takes two columns")
  func wide() {
    #expect(wrap("一二三四五六七八九十甲乙", width: 20) == ["一二三四五六七八九十", "甲乙"])
  }

  @Test("A closing mark does not begin a line")
  func closing() {
    #expect(wrap("一二三四五六七八九十，甲乙", width: 20) == ["一二三四五六七八九", "十，甲乙"])
  }

  @Test("Code that fits on a line is not torn")
  func code() {
    let pieces = [
      StyledText(text: "run the tool ", style: .plain),
      StyledText(text: "go env -w A=b", style: .code, staysTogether: true),
    ]
    let lines = LineWrapper(width: 20, style: .plain).lines(of: pieces, first: "", rest: "")
    #expect(lines == ["run the tool", "go env -w A=b"])
  }

  @Test("Following lines are indented")
  func indentation() {
    let lines = LineWrapper(width: 20, style: .plain).lines(
      of: [StyledText(text: "aaaaaaaaaa bbbbbbbbbb", style: .plain)], first: "- ", rest: "  ")
    #expect(lines == ["- aaaaaaaaaa", "  bbbbbbbbbb"])
  }

  @Test("Columns", arguments: [("abc", 3), ("中文", 4), ("e\u{301}", 1), ("，", 2), ("…", 1), ("😀", 2), ("a\u{200D}", 1)])
  func columns(_ text: String, _ expected: Int) {
    #expect(DisplayWidth.of(text) == expected)
  }
}
