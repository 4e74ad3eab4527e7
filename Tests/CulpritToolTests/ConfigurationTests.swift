import CulpritModel
import Foundation
import Testing

@testable import CulpritTool

/// What is in force when files and variables say different things, and what is refused.
@Suite struct ConfigurationTests {
  private func examine(
    _ place: ConfigurationPlace, in folder: String = "", _ variables: [String: String] = [:]
  ) -> (Configuration, [ConfigurationProblem]) {
    let all = ["HOME": place.home].merging(variables) { $1 }
    return Configuration.examine(from: place.project + folder) { all[$0] }
  }

  @Test func withoutFilesNothingIsSet() throws {
    let (configuration, problems) = examine(try ConfigurationPlace())
    #expect(problems.isEmpty)
    #expect(configuration.language == nil && configuration.format == nil && configuration.rules == nil)
  }

  @Test func theEnvironmentOutranksTheProjectAndTheProjectTheUser() throws {
    let place = try ConfigurationPlace()
    try place.user("lang = zh\nformat = text\nplatform = macos\n")
    try place.project("lang = en\nformat = json\n")
    let (configuration, problems) = examine(place, ["CULPRIT_LANG": "zh"])
    #expect(problems.isEmpty)
    #expect(configuration.language?.value == .chinese)
    #expect(configuration.language?.origin == .environment(variable: "CULPRIT_LANG"))
    #expect(configuration.format?.value == .json)
    #expect(configuration.platform?.value == .macos)
    #expect(configuration.platform?.origin.description.hasSuffix(".config/culprit/config:3") == true)
  }

  @Test func theFolderForConfigurationsCanBeNamed() throws {
    let place = try ConfigurationPlace()
    try place.write("lang = zh", to: "home/elsewhere/culprit/config")
    let (configuration, _) = examine(place, ["XDG_CONFIG_HOME": "\(place.home)/elsewhere"])
    #expect(configuration.language?.value == .chinese)
  }

  @Test func aProjectIsSearchedUpToTheRootOfTheRepository() throws {
    let place = try ConfigurationPlace()
    try place.write("lang = zh", to: "project/.culprit/config")
    try place.write("", to: "project/a/b/file")
    #expect(examine(place, in: "/a/b").0.language?.value == .chinese)
    try place.write("lang = en", to: "project/a/.culprit/config")
    #expect(examine(place, in: "/a/b").0.language?.value == .english)
  }

  @Test func aFileOutsideOfARepositoryIsNotLookedAt() throws {
    let place = try ConfigurationPlace()
    try place.write("lang = zh", to: "home/.culprit/config")
    #expect(Configuration.examine(from: place.home) { $0 == "HOME" ? place.home : nil }.0.language == nil)
    try place.write("lang = zh", to: "project/.culprit/config")
    try place.write("", to: "project/a/.git/HEAD")
    #expect(examine(place, in: "/a").0.language == nil)
  }

  @Test func noColorOutranksFilesAndCulpritsOwnVariableOutranksIt() throws {
    let place = try ConfigurationPlace()
    try place.project("color = always\n")
    #expect(examine(place).0.colour?.value == .always)
    #expect(examine(place, ["NO_COLOR": "1"]).0.colour?.value == .never)
    #expect(examine(place, ["NO_COLOR": "1", "CULPRIT_COLOR": "always"]).0.colour?.value == .always)
  }

  @Test(arguments: [
    ("lnag = zh", "there is no key `lnag`; did you mean `lang`?"), ("lang = cn", "lang takes en, zh, not `cn`"),
    ("format = jsn", "did you mean `json`?"), ("color = yes", "color takes auto, always, never"),
    ("threads = 0", "threads takes a number from 1 to 1024"), ("lang =", "lang has no value"),
    ("lang = en\nlang = zh", "lang was set in line 1 already"), ("rules =", "rules has no value"),
  ])
  func aMistakeIsToldWithItsPlaceAndTheMend(_ text: String, _ expected: String) throws {
    let place = try ConfigurationPlace()
    try place.user(text)
    let (_, problems) = examine(place)
    #expect(problems.count == 1)
    let line = text.split(separator: "\n").count
    #expect(problems.first?.place == "\(place.home)/.config/culprit/config:\(line)")
    #expect(problems.first?.explanation.contains(expected) == true, "\(problems)")
  }

  @Test func aWrongVariableIsNamed() throws {
    let (_, problems) = examine(try ConfigurationPlace(), ["CULPRIT_FORMAT": "yaml"])
    #expect(problems.map(\.place) == ["CULPRIT_FORMAT"])
  }

  @Test func aMessageCannotCarryTerminalCommands() throws {
    let place = try ConfigurationPlace()
    try place.project("la\u{1B}[2Jng = zh\nlang = \u{1B}]0;x\u{7}\n")
    let messages = examine(place).1.map(\.message).joined()
    #expect(!messages.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test func aHugeFileIsRefused() throws {
    let place = try ConfigurationPlace()
    try place.project(String(repeating: "# x\n", count: 20_000))
    #expect(examine(place).1.first?.explanation.contains("larger than 64 KiB") == true)
  }

  @Test func aNamedPipeDoesNotMakeCulpritWait() throws {
    let place = try ConfigurationPlace()
    try place.write("", to: "project/.culprit/other")
    mkfifo("\(place.project)/.culprit/config", 0o600)
    #expect(examine(place).0.language == nil)
  }
}
