import Foundation
import Testing

/// Rules of the configuration folder, of the project and of `--rules`.
@Suite struct RuleLayerTests {
  private static func rule(titled title: String) -> String {
    UserRuleTests.rule.replacing("title  the moon is in the wrong phase", with: "title  \(title)")
  }

  @Test func aProjectsRulesAreUsedAndTheReportSaysSo() throws {
    let project = try RuleFolder([
      ".git": "", ".culprit/rules/resource/moon.rule": UserRuleTests.rule, "deep/below": "",
    ])
    for folder in ["", "deep/below"] {
      let result = try project.run("--format markdown <<< 'panic: the moon is in the wrong phase'", in: folder)
      #expect(result.output.contains("`resource/moon`"))
      #expect(result.output.contains(".culprit/rules/resource/moon.rule`."))
    }
    let json = try project.run("--format json <<< 'panic: the moon is in the wrong phase'")
    #expect(json.output.contains(#""rule":".culprit/rules/resource/moon.rule""#))
  }

  @Test func outsideOfARepositoryNothingIsTakenFromTheWorkingDirectory() throws {
    let folder = try RuleFolder([".culprit/rules/resource/moon.rule": UserRuleTests.rule])
    let result = try folder.run("--format json <<< 'panic: the moon is in the wrong phase'")
    #expect(!result.output.contains("resource/moon"))
  }

  @Test func theSearchEndsAtTheRepository() throws {
    let folder = try RuleFolder([".culprit/rules/resource/moon.rule": UserRuleTests.rule, "project/.git": ""])
    let result = try folder.run("--format json <<< 'panic: the moon is in the wrong phase'", in: "project")
    #expect(!result.output.contains("resource/moon"))
  }

  @Test func precedenceIsOptionThenProjectThenUser() throws {
    let folder = try RuleFolder([
      "project/.git": "", "project/.culprit/rules/resource/moon.rule": Self.rule(titled: "from the project"),
      "config/culprit/rules/resource/moon.rule": Self.rule(titled: "from the user"),
      "named/resource/moon.rule": Self.rule(titled: "from the option"), "empty/.git": "",
    ])
    let user = "XDG_CONFIG_HOME=\(folder.path)/config"
    let log = "--format json <<< 'panic: the moon is in the wrong phase'"
    #expect(try folder.run(log, in: "empty", environment: user).output.contains("from the user"))
    #expect(try folder.run(log, in: "project", environment: user).output.contains("from the project"))
    #expect(
      try folder.run("--rules ../named \(log)", in: "project", environment: user).output.contains("from the option"))
    let places = try folder.run("rules where resource/moon --rules ../named", in: "project", environment: user)
    #expect(
      places.output == """
        resource/moon: ../named/resource/moon.rule (named with --rules)
          replaces .culprit/rules/resource/moon.rule (rules of the project)
          replaces \(folder.path)/config/culprit/rules/resource/moon.rule (your own rules)

        """)
  }

  @Test func aRuleOfTheProjectReplacesABuiltInOne() throws {
    let project = try RuleFolder([
      ".git": "",
      ".culprit/rules/dns/no-such-host.rule": UserRuleTests.rule.replacing("stage  config", with: "stage  name"),
    ])
    let places = try project.run("rules where dns/no-such-host")
    #expect(places.output.contains(".culprit/rules/dns/no-such-host.rule (rules of the project)"))
    #expect(places.output.contains("replaces built in (rules/dns/no-such-host.rule)"))
    #expect(try project.run("rules list").output.contains("project"))
  }

  @Test func aBrokenRuleOfTheProjectIsShownWithItsPlace() throws {
    let broken = UserRuleTests.rule.replacing("stage  config", with: "stage  konfig")
    let project = try RuleFolder([".git": "", ".culprit/rules/resource/moon.rule": broken])
    let result = try project.run("<<< x")
    #expect(result.status == 2)
    #expect(result.errors.contains(".culprit/rules/resource/moon.rule:2:8"))
    #expect(result.output.isEmpty)
  }

  @Test func aProjectCannotBringSignals() throws {
    let signal =
      "signal  succeeded\ntitle  all well\n\nmatch moon\n  the moon is well\n\nexample\n  the moon is well\nnear-miss\n  the moon is ill\n"
    let project = try RuleFolder([".git": "", ".culprit/rules/signals/moon.rule": signal])
    let refused = try project.run("<<< x")
    #expect(refused.status == 2)
    #expect(refused.errors.contains("a signal among the rules of a project"))
    let own = try RuleFolder(["culprit/rules/signals/moon.rule": signal])
    #expect(try own.run("<<< x", environment: "XDG_CONFIG_HOME=\(own.path)").status == 0)
  }

  @Test func linksInAProjectAreNotFollowed() throws {
    let project = try RuleFolder([".git": "", ".culprit/rules/resource": "", "elsewhere.rule": UserRuleTests.rule])
    try FileManager.default.createSymbolicLink(
      atPath: project.path + "/.culprit/rules/resource/moon.rule", withDestinationPath: "../../../elsewhere.rule")
    let result = try project.run("--format json <<< 'panic: the moon is in the wrong phase'")
    #expect(!result.output.contains("resource/moon"))
  }

  @Test func anUnknownNameHasItsNearestOnes() throws {
    let result = try Program.run(["rules", "where", "dns/no-such-hots"])
    #expect(result.status == 2)
    #expect(result.errors.contains("dns/no-such-host"))
  }
}
