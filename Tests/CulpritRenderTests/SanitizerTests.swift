import CulpritRender
import Testing

@Suite("Nothing that a terminal obeys survives")
struct SanitizerTests {
  @Test(
    "Hostile characters",
    arguments: [
      ("a\u{1B}[31mb\u{1B}[0mc", "abc"),
      ("a\u{1B}]0;title\u{07}b", "ab"),
      ("a\u{1B}]8;;https://example.com\u{1B}\\b", "ab"),
      ("a\u{9B}31mb", "ab"),
      ("a\u{1B}b", "a\\x1bb"),
      ("a\tb\r\nc", "a b  c"),
      ("a\u{0}b\u{7F}", "a\\x00b\\x7f"),
      ("a\u{202E}b\u{2066}c", "a\\u{202e}b\\u{2066}c"),
      ("a\u{200F}b", "a\\u{200f}b"),
      ("a\u{2028}b\u{2029}c", "a b c"),
      ("a\u{200D}b", "a\u{200D}b"),
      ("a\u{E0041}b", "a\\u{e0041}b"),
      ("中文，正常", "中文，正常"),
    ])
  func cleans(_ text: String, _ expected: String) {
    #expect(Sanitizer.clean(text) == expected)
  }

  @Test("Every control character is taken out", arguments: Array(0...0x1F) + Array(0x7F...0x9F) as [UInt32])
  func controls(_ value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(!Sanitizer.clean("a\(scalar)b").unicodeScalars.contains(scalar))
  }

  @Test("A sequence that never ends hides nothing")
  func openSequence() {
    #expect(Sanitizer.clean("a\u{1B}]0;the cause").hasSuffix("the cause"))
  }
}
