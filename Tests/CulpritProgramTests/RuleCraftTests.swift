import Foundation
import Testing

/// The commands of those who write rules, through the program.
@Suite struct RuleCraftTests {
  private static let log = """
    2026-03-01T06:00:00Z fetching licences
    2026-03-01T06:00:01Z gatectl: fatal: upload of kit v1.4.2 to gate.corp.example:8443 rejected: moon phase gibbous
    2026-03-01T06:00:01Z make: *** [Makefile:3: upload] Error 1

    """

  @Test func aRuleIsBegunCheckedTestedAndUsed() throws {
    let project = try RuleFolder([".git": "", "failing.log": Self.log])
    let begun = try project.run("rules new service/moon-gate failing.log -o .culprit/rules")
    #expect(begun.status == 0)
    #expect(begun.output == ".culprit/rules/service/moon-gate.rule\n")
    #expect(begun.errors.contains("the pattern is made from line 2"))
    let text = try project.text(of: ".culprit/rules/service/moon-gate.rule")
    #expect(
      text.contains(
        #"  gatectl: fatal: upload of kit (?<version>v?\d[\w.+-]*) to (?<host>[\w.-]+):(?<port>\d+) rejected: moon phase gibbous"#
      ))
    #expect(text.contains("\n  => version=v1.4.2 host=gate.corp.example port=8443\n"))
    #expect(text.contains("\nmatch gatectl\n"))

    let checked = try project.run("rules check")
    #expect(checked.status == 0)
    #expect(checked.output.contains("a text is still to be written"))
    #expect(try project.run("rules check --strict").status == 2)
    #expect(try project.run("--format json failing.log").output.contains(#""cause":"service/moon-gate""#))
    let tested = try project.run("rules test .culprit/rules")
    #expect(tested.status == 0)
    #expect(tested.output.contains("1 rule tested") && tested.output.contains("all well"))
    #expect(try project.run("rules format --check").status == 0)
  }

  @Test func aBegunRuleIsNeverReplaced() throws {
    let project = try RuleFolder(["failing.log": Self.log, "rules/service/moon-gate.rule": "mine\n"])
    let result = try project.run("rules new service/moon-gate failing.log -o rules")
    #expect(result.status == 2)
    #expect(try project.text(of: "rules/service/moon-gate.rule") == "mine\n")
  }

  @Test func credentialsStayOutOfABegunRule() throws {
    let log = "gatectl: fatal: cannot log in to https://joe:hunter2hunter2@gate.corp.example/x\n"
    let result = try Program.run(["rules", "new", "auth/gate"], input: log)
    #expect(result.status == 0)
    #expect(!result.output.contains("hunter2") && !result.errors.contains("hunter2"))
  }

  @Test func aLogWithAVerdictGivesARuleThatMasksIt() throws {
    let result = try Program.run(["rules", "new", "dns/ours"], input: ArgumentTests.failing)
    #expect(result.output.contains("\nmasks       dns/unresolved\n"))
    #expect(result.errors.contains("the verdict on this log was dns/unresolved"))
  }

  @Test(arguments: ["moon", "weather/moon", "dns/Moon"])
  func aBadNameIsRefused(_ name: String) throws {
    let result = try Program.run(["rules", "new", name], input: Self.log)
    #expect(result.status == 2)
    #expect(result.errors.contains("cannot be the name of a rule"))
  }

  @Test func aLogWithoutFailureGivesNoRule() throws {
    let result = try Program.run(["rules", "new", "dns/ours"], input: "all is well\nindeed\n")
    #expect(result.status == 2)
    #expect(result.errors.contains("no line of this log looks like a failure"))
  }

  @Test func formattingChangesFilesOnceAndCheckingNone() throws {
    let messy = UserRuleTests.rule
    let folder = try RuleFolder(["rules/resource/moon.rule": messy])
    let checked = try folder.run("rules format --check rules")
    #expect(checked.status == 1)
    #expect(checked.output.contains("rules/resource/moon.rule\n1 file, 1 to be formatted"))
    #expect(try folder.text(of: "rules/resource/moon.rule") == messy)
    #expect(try folder.run("rules format rules").status == 0)
    #expect(try folder.text(of: "rules/resource/moon.rule").hasPrefix("title       the moon"))
    #expect(try folder.run("rules format --check rules").status == 0)
  }

  @Test func aFileThatCannotBeReadIsLeftAlone() throws {
    let folder = try RuleFolder([
      "rules/resource/moon.rule": "titel  x\n", "rules/resource/sun.rule": UserRuleTests.rule,
    ])
    let result = try folder.run("rules format rules")
    #expect(result.status == 2)
    #expect(result.errors.contains("did you mean `title`?"))
    #expect(try folder.text(of: "rules/resource/sun.rule") == UserRuleTests.rule)
  }

  @Test func aRuleThatDoesNotFindItsExampleFailsItsTest() throws {
    let wrong = UserRuleTests.rule.replacing("=> reason=wrong", with: "=> reason=right")
    let folder = try RuleFolder(["rules/resource/moon.rule": wrong])
    let result = try folder.run("rules test rules")
    #expect(result.status == 1)
    #expect(result.output.contains("FAILED") && result.output.contains("does not give `reason` as expected"))
  }

  @Test func aRuleThatTakesTheVerdictFromAnotherOneFails() throws {
    let greedy = UserRuleTests.rule.replacing("stage  config", with: "stage  config\nstrength  decisive\nmasks  dns/*")
      .replacing("moon is in the (?<reason>\\w+) phase", with: "no such host|moon is in the (?<reason>\\w+) phase")
    let folder = try RuleFolder(["rules/resource/moon.rule": greedy])
    let result = try folder.run("rules test rules")
    #expect(result.status == 1)
    #expect(result.output.contains("takes the verdict on an example of dns/no-such-host"))
  }

  @Test func rulesAreListedByCategoryAndAsJSON() throws {
    let table = try Program.run(["rules", "list", "--category", "proxy"]).output
    #expect(table.hasPrefix("rule ") && table.contains("proxy/") && !table.contains("dns/no-such-host "))
    let json = try Program.run(["rules", "list", "--format", "json"]).output
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect((object?["rules"] as? [[String: Any]])?.count ?? 0 > 300)
  }

  @Test func withoutRulesOfOnesOwnCheckSaysWhereTheyWouldBe() throws {
    let folder = try RuleFolder(["empty": ""])
    let result = try folder.run("rules check", in: "empty")
    #expect(result.status == 2)
    #expect(result.errors.contains(".culprit/rules"))
  }

  @Test(arguments: [
    ["explain"], ["rules"], ["rules", "check"], ["rules", "test"], ["rules", "new"], ["rules", "format"],
    ["rules", "list"],
    ["rules", "where"], ["rules", "patterns"],
  ])
  func everyHelpHasTwoExamples(_ command: [String]) throws {
    let help = try Program.run(command + ["--help"]).output
    let examples = help.components(separatedBy: "EXAMPLES:").last?.components(separatedBy: "USAGE:").first ?? ""
    #expect(examples.split(separator: "\n").count { $0.contains("culprit ") } >= 2, "\(help)")
  }
}
