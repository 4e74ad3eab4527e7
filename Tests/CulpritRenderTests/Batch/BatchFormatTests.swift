import CulpritModel
import CulpritRender
import Foundation
import Testing

@Suite("Every format for many logs")
struct BatchFormatTests {
  /// Texts that try to end a string, a tag, a block, a line or a cell, and begin something of their own.
  static let hostile = [
    "</script><script>alert(1)</script>", "<!--<script>", "]]>", "\" onmouseover=\"alert(1)", "'\"`${7*7}`",
    "::error file=a::b", "a\n::set-output name=a::b", "a\r\n::error::b", "##[error]a", "%0A::error::b",
    "=cmd|' /C calc'!A0",
    "\"\u{301},=1+1", "%\u{301}0A", "\u{1B}]0;title\u{07}\u{1B}[31m", "\u{0}\u{1}\u{FFFE}\u{FFFF}\u{202E}\u{2028}",
    "a\\u003c\\",
    String(decoding: [0xED, 0xA0, 0x80, 0xFF, 0xC0, 0x80], as: UTF8.self), "```\n# heading\n```", "| a | b |",
    "&lt;&#60;",
    String(repeating: "long ", count: 20_000), String(repeating: "\u{1F468}\u{200D}\u{1F469}", count: 3_000), "",
  ]

  @Test("Nothing in a log breaks the document", arguments: BatchSamples.kinds)
  func hostileText(_ kind: BatchFormatKind) throws {
    let logs = Self.hostile.enumerated().map { index, text in
      BatchSamples.failure(saying: text, at: index % 2 == 0 ? text : "ci/\(index).log")
    }
    try BatchCheck.isWellFormed(BatchSamples.document(kind, of: logs), kind)
    for log in logs { try BatchCheck.isWellFormed(BatchSamples.document(kind, of: [log]), kind) }
  }

  @Test("No log at all gives a valid document", arguments: BatchSamples.kinds)
  func empty(_ kind: BatchFormatKind) throws {
    try BatchCheck.isWellFormed(BatchSamples.document(kind, of: []), kind)
  }

  @Test("Both languages give valid documents", arguments: BatchSamples.kinds, Language.allCases)
  func languages(_ kind: BatchFormatKind, _ language: Language) throws {
    let text = BatchSamples.document(kind, of: BatchSamples.many(40), options: RenderOptions(language: language))
    try BatchCheck.isWellFormed(text, kind)
  }

  @Test("The same logs give the same document", arguments: BatchSamples.kinds)
  func deterministic(_ kind: BatchFormatKind) {
    let logs = BatchSamples.many(200)
    #expect(BatchSamples.document(kind, of: logs) == BatchSamples.document(kind, of: logs))
  }

  @Test("No document holds a control character other than line ends", arguments: BatchSamples.kinds)
  func controlCharacters(_ kind: BatchFormatKind) {
    let logs = Self.hostile.map { BatchSamples.failure(saying: $0) }
    let scalars = BatchSamples.document(kind, of: logs).unicodeScalars
    #expect(!scalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\r" || (0x7F...0x9F).contains($0.value) })
  }

  @Test(
    "A document does not grow with the logs where it only counts", arguments: [BatchFormatKind.github, .stepSummary])
  func bounded(_ kind: BatchFormatKind) {
    let few = BatchSamples.document(kind, of: BatchSamples.many(240)).utf8.count
    #expect(BatchSamples.document(kind, of: BatchSamples.many(2_400)).utf8.count < few * 2)
  }
}
