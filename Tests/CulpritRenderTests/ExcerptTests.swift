@testable import CulpritRender
import Testing

@Suite("Long lines are cut around the match")
struct ExcerptTests {
  private let long = String(repeating: "a", count: 500) + "NEEDLE" + String(repeating: "b", count: 500)

  @Test("A short line stays")
  func short() {
    #expect(Excerpt.cut("short", around: 2, limit: 80) == "short")
  }

  @Test("The match stays in sight")
  func keepsMatch() {
    #expect(Excerpt.cut(long, around: 500, limit: 80).contains("NEEDLE"))
  }

  @Test("The limit holds")
  func limit() {
    #expect(Excerpt.cut(long, around: 500, limit: 80).unicodeScalars.count == 80)
  }

  @Test("Both cuts are marked")
  func marks() {
    let cut = Excerpt.cut(long, around: 500, limit: 80)
    #expect(cut.hasPrefix("…") && cut.hasSuffix("…"))
  }

  @Test("An offset behind the end shows the end")
  func behindEnd() {
    #expect(Excerpt.cut(long, around: 9999, limit: 80).hasSuffix("bbb"))
  }
}
