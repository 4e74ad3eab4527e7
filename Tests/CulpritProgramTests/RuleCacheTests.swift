import Foundation
import Testing

/// The index of checked rules that is kept from run to run.
@Suite struct RuleCacheTests {
  private static let log = "--format json <<< 'panic: the moon is in the wrong phase'"

  /// A project with one rule, and a folder for what is kept.
  private static func project() throws -> RuleFolder {
    try RuleFolder([".git": "", ".culprit/rules/resource/moon.rule": UserRuleTests.rule, "cache": ""])
  }

  private static func run(_ project: RuleFolder, _ arguments: String = log) throws -> Program.Result {
    try project.run(arguments, environment: "XDG_CACHE_HOME=\(project.path)/cache")
  }

  /// The files that are kept.
  private static func kept(_ project: RuleFolder) throws -> [URL] {
    let folder = URL(filePath: project.path).appending(path: "cache/culprit")
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
  }

  @Test func theReportIsTheSameWithWhatWasKept() throws {
    let project = try Self.project()
    let first = try Self.run(project)
    #expect(try Self.kept(project).count == 1)
    let second = try Self.run(project)
    #expect(first.output.contains("resource/moon"))
    #expect(second.output == first.output)
    #expect(second.errors == "")
  }

  @Test func theAdviceIsTheSameWithWhatWasKept() throws {
    let project = try Self.project()
    let log = "--format markdown --all-platforms <<< 'panic: the moon is in the wrong phase'"
    let first = try Self.run(project, log)
    #expect(try Self.run(project, log).output == first.output)
  }

  @Test func builtInRulesKeepTheirAdvice() throws {
    let project = try Self.project()
    let log = "--format markdown <<< 'dial tcp: lookup proxy.example.net on 192.0.2.53:53: no such host'"
    let without = try Program.shell("cd '\(project.path)/cache' && $culprit \(log)")
    for _ in 0..<2 { #expect(try Self.run(project, log).output == without.output) }
  }

  @Test func aChangedRuleIsInForceAtOnce() throws {
    let project = try Self.project()
    _ = try Self.run(project)
    let rule = URL(filePath: project.path).appending(path: ".culprit/rules/resource/moon.rule")
    try Data(UserRuleTests.rule.replacing("moon is in", with: "moon was in").utf8).write(to: rule)
    let changed = "--format json <<< 'panic: the moon was in the wrong phase'"
    #expect(!(try Self.run(project).output.contains("resource/moon")))
    #expect(try Self.run(project, changed).output.contains("resource/moon"))
    #expect(try Self.kept(project).count == 1)
  }

  @Test func aRuleThatBecomesWrongIsRefused() throws {
    let project = try Self.project()
    _ = try Self.run(project)
    let rule = URL(filePath: project.path).appending(path: ".culprit/rules/resource/moon.rule")
    try Data(UserRuleTests.rule.replacing("stage", with: "stagee").utf8).write(to: rule)
    let result = try Self.run(project)
    #expect(result.status == 2)
    #expect(result.errors.contains("moon.rule"))
  }

  @Test(arguments: ["", "x", String(repeating: "~0000", count: 10_000)])
  func whatIsDamagedIsNotUsed(_ content: String) throws {
    let project = try Self.project()
    let first = try Self.run(project)
    for file in try Self.kept(project) { try Data(content.utf8).write(to: file) }
    let second = try Self.run(project)
    #expect(second.output == first.output)
    #expect(second.errors == "")
  }

  @Test func whatWasWrittenHalfIsNotUsed() throws {
    let project = try Self.project()
    let first = try Self.run(project)
    for file in try Self.kept(project) {
      let data = try Data(contentsOf: file)
      try data.prefix(data.count - 1).write(to: file)
    }
    #expect(try Self.run(project).output == first.output)
  }

  @Test func whatOthersMayWriteIsReplaced() throws {
    let project = try Self.project()
    _ = try Self.run(project)
    let file = try #require(try Self.kept(project).first)
    try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: file.path())
    _ = try Self.run(project)
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path())
    #expect((attributes[.posixPermissions] as? Int) == 0o600)
  }

  @Test func onlySoManyAreKept() throws {
    let project = try Self.project()
    let folder = URL(filePath: project.path).appending(path: "cache/culprit")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for number in 0..<40 { try Data("x".utf8).write(to: folder.appending(path: "\(number).index")) }
    // What a run leaves that is ended while it writes.
    for number in 0..<40 { try Data("x".utf8).write(to: folder.appending(path: "1.index.\(number)")) }
    _ = try Self.run(project)
    #expect(try Self.kept(project).count == 16)
  }

  @Test func withoutAPlaceForItEverythingWorks() throws {
    let project = try Self.project()
    let result = try project.run(Self.log, environment: "XDG_CACHE_HOME=/dev/null")
    #expect(result.output.contains("resource/moon"))
    #expect(result.errors == "")
  }

  @Test func withoutRulesOfOnesOwnNothingIsKept() throws {
    let folder = try RuleFolder(["cache": ""])
    _ = try folder.run("<<< x", environment: "XDG_CACHE_HOME=\(folder.path)/cache")
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/cache/culprit"))
  }
}
