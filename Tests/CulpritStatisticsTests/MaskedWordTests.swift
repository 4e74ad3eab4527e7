import Testing

@testable import CulpritStatistics

@Suite struct MaskedWordTests {
  @Test(arguments: [
    ("42", "<*>"), ("main.go:3:8", "main.go:<*>:<*>"), ("/srv/build/7", "<*>"), (#"C:\work\a"#, "<*>"),
    ("https://proxy.golang.org/x", "<*>"), ("proxy.golang.org:443", "<*>"), ("10.0.0.2:53", "<*>"),
    ("v1.2.3-rc.1", "<*>"), ("go1.26.1", "<*>"), ("2026-03-01T12:00:00Z", "<*>"), ("12:30:59", "<*>"),
    ("1.5s", "<*>"), ("9f86d081884c", "<*>"), ("sha256:9f86d081", "<*>"), ("[3/8]", "[<*>/<*>]"),
    ("\"db.corp.example\",", "\"<*>\","), ("status=503", "status=<*>"), ("host=db.corp.example", "host=<*>"),
    ("***", "<*>"), ("worker-12", "worker-<*>"),
  ])
  func whatDiffersEveryTimeIsMasked(_ word: String, _ template: String) {
    #expect(MaskedWord(word[...]).template == template)
  }

  @Test(arguments: [
    "error:", "connection", "refused", "go.mod", "main.go", "Makefile", "deadbeef", "TypeError:", "client/server",
    "...",
    "(exit", "e.g.",
  ])
  func whatSaysSomethingStays(_ word: String) {
    #expect(MaskedWord(word[...]).template == word)
  }

  @Test func thePartsTogetherAreTheWord() {
    for word in ["(https://a.example/b?c=1),", "x=12ms;", "'/a/b'", "[12:30:01]", "é漢字12", ":::", "="] {
      let parts = MaskedWord(word[...]).parts.map { part in
        switch part {
        case .text(let text), .masked(_, let text): text
        }
      }
      #expect(parts.joined() == word)
    }
  }
}
