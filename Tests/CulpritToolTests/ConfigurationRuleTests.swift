import Foundation
import Testing

@testable import CulpritTool

/// The key `rules`: what a path means, and that a project cannot reach out of itself.
@Suite struct ConfigurationRuleTests {
  private func examine(_ place: ConfigurationPlace, _ variables: [String: String] = [:]) -> (
    paths: [String]?, problems: [ConfigurationProblem]
  ) {
    let all = ["HOME": place.home].merging(variables) { $1 }
    let (configuration, problems) = Configuration.examine(from: place.project) { all[$0] }
    return (configuration.rules?.value, problems)
  }

  @Test func pathsOfTheUserAreRelativeToTheFileAndToTheHomeFolder() throws {
    let place = try ConfigurationPlace()
    try place.user("rules = extra\nrules = ~/rules\nrules = /srv/rules\n")
    let expected = ["\(place.home)/.config/culprit/extra", "\(place.home)/rules", "/srv/rules"]
    #expect(examine(place).paths == expected)
  }

  @Test func theVariableIsAListAndReplacesTheFiles() throws {
    let place = try ConfigurationPlace()
    try place.user("rules = /srv/rules\n")
    #expect(examine(place, ["CULPRIT_RULES": "/a::b"]).paths == ["/a", "b"])
  }

  @Test func rulesOfAProjectLieInsideOfIt() throws {
    let place = try ConfigurationPlace()
    try place.write("", to: "project/ci/rules/dns/a.rule")
    try place.project("rules = ../ci/rules\n")
    #expect(examine(place).paths == [place.real("project/ci/rules")])
  }

  @Test(arguments: ["/etc", "~/rules", "../..", "../../home", "..", "../out"])
  func aProjectCannotReachOutOfItself(_ path: String) throws {
    let place = try ConfigurationPlace()
    try place.project("rules = \(path)\n")
    try FileManager.default.createSymbolicLink(atPath: "\(place.project)/out", withDestinationPath: place.home)
    let (paths, problems) = examine(place)
    #expect(paths == nil)
    #expect(problems.first?.explanation.contains("lie inside of it") == true)
  }

  @Test func aPathThatIsNotThereIsNamed() throws {
    let place = try ConfigurationPlace()
    try place.project("rules = nowhere\n")
    #expect(examine(place).problems.first?.explanation.contains("there is no rule file or folder") == true)
  }

  @Test func aProjectCannotChooseTheNumberOfThreads() throws {
    let place = try ConfigurationPlace()
    try place.project("threads = 1024\n")
    #expect(examine(place).problems.first?.explanation.contains("CULPRIT_THREADS") == true)
  }
}
