import CulpritRules
import Testing

@Suite("Hostile rule files")
struct HostileInputTests {
  private func load(_ bytes: [UInt8], path: String = "dns/x.rule") -> RuleLoad {
    let load = RuleLoader { LineMatcher(rule: $0) }.load([RuleSource(name: path, path: path, bytes: bytes)])
    let picture = DiagnosticPicture().draw(load.diagnostics)
    let isHarmless = picture.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control }
    #expect(isHarmless)
    return load
  }

  @Test("bytes of all kinds")
  func bytes() {
    for length in [1, 2, 3, 255, 4096] {
      for seed in 0..<40 {
        var state = UInt64(length * 1_000 + seed) | 1
        let bytes = (0..<length).map { _ in
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          return UInt8(truncatingIfNeeded: state >> 33)
        }
        #expect(load(bytes).hasErrors)
        _ = load(Array(Rules.sound.utf8.prefix(length)) + bytes)
      }
    }
  }

  @Test("every prefix of a rule")
  func prefixes() {
    let bytes = Array(Rules.sound.utf8)
    for length in stride(from: 0, through: bytes.count, by: 3) { _ = load(Array(bytes.prefix(length))) }
  }

  @Test("a line of ten megabytes")
  func longLine() {
    let long = [UInt8](repeating: UInt8(ascii: "x"), count: 10_000_000)
    let sizes = [Array("title ".utf8), Array("stage ".utf8), Array("why\n  ".utf8), Array("match x\n  ".utf8), []].map {
      DiagnosticPicture().draw(load($0 + long).diagnostics).utf8.count
    }
    #expect(sizes.allSatisfy { $0 < 10_000 })
  }

  @Test("deeply nested regular expressions")
  func nesting() {
    for text in [
      String(repeating: "(", count: 100_000),
      String(repeating: "(", count: 9_000) + String(repeating: ")", count: 9_000),
      String(repeating: "[", count: 100_000), String(repeating: "\\", count: 99_999),
      String(repeating: "(?<host>", count: 10_000), String(repeating: "{host", count: 100_000),
    ] {
      #expect(load(Array("match x\n  \(text)\nwhy\n  \(text)\n".utf8)).hasErrors)
    }
  }

  @Test("many words and lines")
  func many() {
    let masks = "masks " + String(repeating: "dns/a ", count: 2_000)
    #expect(load(Array(masks.utf8)).hasErrors)
    #expect(load([UInt8](repeating: UInt8(ascii: "\n"), count: 1_000_000)).hasErrors)
  }
}
