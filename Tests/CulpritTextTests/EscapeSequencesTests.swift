import CulpritText
import Testing

@Suite struct EscapeSequencesTests {
  private func cleaned(_ text: String) -> String {
    var bytes = Array(text.utf8)
    let count = bytes.withUnsafeMutableBytes { EscapeSequences.remove(from: $0) }
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  @Test func coloursGo() {
    #expect(cleaned("no \u{1B}[31msuch\u{1B}[0m host") == "no such host")
  }

  @Test func titlesAndLinksGo() {
    #expect(cleaned("a\u{1B}]0;title\u{7}b\u{1B}]8;;https://x\u{1B}\\c") == "abc")
  }

  @Test func anOpenSequenceEndsWithTheLine() {
    #expect(cleaned("a\u{1B}]0;title\nno such host") == "a\nno such host")
  }

  @Test func aLoneEscapeAtTheEndGoes() {
    #expect(cleaned("a\u{1B}") == "a")
  }

  @Test func textWithoutSequencesStays() {
    #expect(cleaned("plain [31m text") == "plain [31m text")
  }
}
