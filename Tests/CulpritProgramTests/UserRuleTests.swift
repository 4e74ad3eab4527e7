import Foundation
import Testing

@Suite struct UserRuleTests {
  static let rule = """
    title  the moon is in the wrong phase
    stage  config
    confidence  high
    retry  later

    match moon
      moon is in the (?<reason>\\w+) phase

    example
      panic: the moon is in the wrong phase
      => reason=wrong
    near-miss
      the moon is new

    why
      It happens.
    fix
      Wait.
    verify
      $ date

    """

  @Test func aRuleOfTheUserIsUsed() throws {
    let rule = try ScratchFile(Self.rule, named: "resource/moon.rule")
    let result = try Program.run(
      ["--rules", rule.path, "--format", "json"], input: "panic: the moon is in the wrong phase\n")
    #expect(result.output.contains("resource/moon"))
  }

  @Test func aBrokenRuleIsShownWithItsPlaceAndNothingElseHappens() throws {
    let rule = try ScratchFile(Self.rule.replacing("stage  config", with: "stage  konfig"), named: "resource/moon.rule")
    let result = try Program.run(["--rules", rule.path], input: "x\n")
    #expect(result.status == 2)
    #expect(result.errors.contains("resource/moon.rule:2:8"))
    #expect(result.errors.contains("did you mean `config`?"))
    #expect(result.output.isEmpty)
  }

  @Test func aMissingRulePathIsNamed() throws {
    let result = try Program.run(["--rules", "/nowhere/rules"], input: "x\n")
    #expect(result.status == 2)
    #expect(result.errors.contains("/nowhere/rules"))
  }

  @Test func checkingGoodRulesSaysSo() throws {
    let rule = try ScratchFile(Self.rule, named: "resource/moon.rule")
    let result = try Program.run(["rules", "check", rule.path])
    #expect(result.status == 0)
    #expect(result.output.contains("1 rule checked"))
  }
}
