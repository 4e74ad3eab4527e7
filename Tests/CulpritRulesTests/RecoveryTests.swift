import CulpritModel
import CulpritRules
import Testing

@Suite("Recovery from errors")
struct RecoveryTests {
  @Test("everything wrong in a file is reported in one go")
  func everything() {
    let text = Rules.sound.replacing("stage  ", with: "stag  ").replacing("high", with: "hig").replacing(
      "never", with: "nevr"
    ).replacing("near 3", with: "near x")
    let (rule, problems) = Rules.parse(text)
    #expect(
      problems == [
        "unknown keyword `stag`", "unknown confidence `hig`", "unknown retry `nevr`", "`near` has no number of lines",
      ])
    #expect(rule?.stage?.value == .name)
    #expect(rule?.patterns.count == 2)
  }

  @Test("a lost indentation is reported once a run of lines, and the lines are kept")
  func margin() throws {
    let (rule, problems) = Rules.parse("why\n  One.\nTwo words.\nThree words.\n  Four.\nSix words.\nfix\n  Five.\n")
    #expect(problems == ["unknown keyword `Two`", "unknown keyword `Six`"])
    let remedy = try #require(rule?.remedy())
    #expect(remedy.text(.why) == "One.\nTwo words.\nThree words.\nFour.\nSix words.")
    #expect(remedy.text(.fix) == "Five.")
  }

  @Test("values beside a block are reported and taken")
  func besides() {
    let (rule, problems) = Rules.parse("example  one line\nsee https://example.com/\n")
    #expect(problems.count == 2)
    #expect(rule?.examples.first?.log.lines == ["one line"])
    #expect(rule?.references.map(\.value) == ["https://example.com/"])
  }

  @Test("files with errors are left out of the sound book")
  func soundBook() {
    let good = Rules.sound.replacing("masks       module/not-found tls/*\nremedy      set-proxy\n", with: "")
    let load = RuleLoader().load([
      RuleSource(name: "a", path: "dns/a.rule", bytes: Array(good.utf8)),
      RuleSource(name: "b", path: "dns/b.rule", bytes: Array(good.replacing("stage ", with: "stag ").utf8)),
    ])
    #expect(load.hasErrors)
    #expect(load.soundBook.rules.map(\.identity?.description) == ["dns/a"])
  }
}
