import CulpritRules
import Testing

@Suite("The layout of a rule file")
struct RuleFormatterTests {
  private func format(_ text: String) -> String {
    RuleFormatter.format(SourceFile(name: "a.rule", path: "dns/a.rule", bytes: Array(text.utf8)))
  }

  @Test("Values of the head stand in one column, words with one space between them")
  func head() {
    #expect(
      format("title  It is  wrong\ntitle zh 错了\nstage name  \nmasks a/b   c/*\n")
        == "title       It is  wrong\ntitle zh    错了\nstage       name\nmasks       a/b c/*\n")
  }

  @Test("Empty lines part head, patterns, examples and advice, and nothing else")
  func parts() {
    let text =
      "\n\nstage name\nmatch go\n\n  a\nmatch curl\n  b\nexample\n  a\n\nnear-miss\n  c\nwhy\n\n  w\n\n\n  x\n\nfix zh\n  f\n\n"
    let expected =
      "stage       name\n\nmatch go\n  a\nmatch curl\n  b\n\nexample\n  a\nnear-miss\n  c\n\nwhy\n  w\n\n  x\nfix zh\n  f\n"
    #expect(format(text) == expected)
  }

  @Test("Qualifiers that stand deeper than their pattern are indented by four spaces, those of a block by two")
  func qualifiers() {
    let text = "match go\n    unless  x y\n  a b \n  near  3   c\n\t then d\n   confidence  low \n"
    #expect(format(text) == "match go\n  unless x y\n  a b \n  near 3 c\n    then d\n    confidence low\n")
  }

  @Test("Patterns and lines of logs keep every character")
  func logs() {
    let text =
      "match go\n   a  b  \nexample\n  \tone  \n\n\n    two\n\n  =>   host=a  port=1 \nnear-miss\n  => not facts\n"
    #expect(
      format(text)
        == "match go\n   a  b  \n\nexample\n  \tone  \n\n\n    two\n  => host=a  port=1\nnear-miss\n  => not facts\n")
  }

  @Test("Comments stay where they stand")
  func comments() {
    let text =
      "# the file\n\n# the title\ntitle T\n# between\nmatch go\n# about a\n  a\n\n# about curl\nmatch curl\n  b\n# the end\n"
    let expected =
      "# the file\n\n# the title\ntitle       T\n\n# between\nmatch go\n# about a\n  a\n\n# about curl\nmatch curl\n  b\n# the end\n"
    #expect(format(text) == expected)
  }

  @Test("Blanks at the end of advice go, code keeps its own")
  func advice() {
    let text = "fix\n  Do it: \n  ```\n  a: \n\n\n  b\n  ```\nsee\n   https://example.com/a \n"
    #expect(format(text) == "fix\n  Do it:\n  ```\n  a: \n\n\n  b\n  ```\nsee\n  https://example.com/a\n")
  }

  @Test("Carriage returns, a byte order mark and a missing line feed at the end are mended")
  func lineEnds() {
    #expect(format("\u{FEFF}title T\r\nmatch go\r\n\ta") == "title       T\n\nmatch go\n  a\n")
  }

  @Test("An empty file stays empty")
  func empty() {
    #expect(format("") == "")
    #expect(format("\n\n") == "")
  }

  @Test("Formatting twice is formatting once, and the meaning stays", arguments: ["sound", "indented", "comments"])
  func idempotence(_ name: String) {
    let variants = [
      "sound": Rules.sound, "indented": Rules.sound.replacing("\n  ", with: "\n\t"),
      "comments": Rules.sound.replacing("\n\n", with: "\n\n# a comment\n\n"),
    ]
    let text = variants[name] ?? ""
    let once = format(text)
    #expect(format(once) == once)
    #expect(Rules.parse(once).problems == Rules.parse(text).problems)
    #expect(RuleMeaning.of(Rules.parse(once).rule) == RuleMeaning.of(Rules.parse(text).rule))
  }
}
