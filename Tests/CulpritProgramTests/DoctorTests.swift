import Foundation
import Testing

@Suite struct DoctorTests {
  private func run(_ arguments: [String], configuration: String) throws -> Program.Result {
    let file = try ScratchFile(configuration, named: "culprit/config")
    let folder = file.url.deletingLastPathComponent().deletingLastPathComponent().path()
    return try Program.run(["doctor"] + arguments, environment: ["XDG_CONFIG_HOME": folder])
  }

  @Test func itTellsWhatIsInForceAndWhereItComesFrom() throws {
    let result = try run([], configuration: "lang = zh\n")
    #expect(result.status == 0)
    #expect(result.output.contains("PCRE2"))
    #expect(result.output.contains("built-in"))
    #expect(result.output.contains(/lang +zh +\(.*culprit\/config:1\)/))
  }

  @Test func jsonTellsTheSame() throws {
    let result = try run(["--format", "json"], configuration: "lang = zh\n")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(object["schema"] as? String == "culprit-doctor/1")
    let settings = try #require(object["configuration"] as? [[String: String]])
    #expect(settings.first { $0["key"] == "lang" }?["value"] == "zh")
  }

  @Test func itWorksWithABrokenConfigurationAndSaysHowToMendIt() throws {
    let result = try run([], configuration: "lang = klingon\nrules = /nowhere/rules\n")
    #expect(result.status == 2)
    #expect(result.output.contains("lang takes en, zh"))
    #expect(result.output.contains("culprit rules check /nowhere/rules"))
  }
}
