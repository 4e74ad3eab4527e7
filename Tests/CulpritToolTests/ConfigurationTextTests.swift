import Testing

@testable import CulpritTool

@Suite struct ConfigurationTextTests {
  private func entries(_ text: String) throws -> [ConfigurationText.Entry] {
    try ConfigurationText.entries(Array(text.utf8))
  }

  @Test(arguments: [
    "lang = zh", "lang=zh", "lang zh", "\tlang\t=\tzh  ", "lang = zh # Chinese", "lang = \"zh\"", "lang \"zh\" # x",
    "\u{FEFF}lang = zh", "lang = zh\r",
  ])
  func aLineIsAKeyAndAValue(_ line: String) throws {
    #expect(try entries(line) == [.init(line: 1, key: "lang", value: "zh")])
  }

  @Test func emptyLinesAndCommentsSayNothing() throws {
    #expect(try entries("\n# lang = zh\n   # x\n\r\n") == [])
  }

  @Test func linesAreCounted() throws {
    #expect(try entries("# first\r\n\r\nformat = text\r\nlang = en").map(\.line) == [3, 4])
  }

  @Test func aNumberSignInsideOfAWordIsNoComment() throws {
    #expect(try entries("rules = /srv/c#/rules")[0].value == "/srv/c#/rules")
    #expect(try entries("rules = \"a # b\" # c")[0].value == "a # b")
  }

  @Test func aKeyWithoutAValueHasAnEmptyOne() throws {
    #expect(try entries("lang")[0].value == "")
    #expect(try entries("lang = # nothing")[0].value == "")
  }

  @Test(arguments: ["lang = \"zh", "= zh", "lang = \"zh\" en"])
  func whatCannotBeReadIsRefusedWithItsLine(_ line: String) {
    #expect(throws: ConfigurationText.Fault.self) { try entries(line) }
    do {
      _ = try ConfigurationText.entries(Array("\n\n\(line)\n".utf8))
    } catch {
      #expect(error.line == 3)
    }
  }

  @Test func aFileFromPowerShellIsNamedForWhatItIs() {
    do {
      _ = try ConfigurationText.entries([0xFF, 0xFE, 0x6C, 0x00])
      Issue.record("UTF-16 was accepted")
    } catch {
      #expect(error.explanation.contains("UTF-16"))
    }
  }
}
