import Foundation
import Testing

/// The configuration as a user meets it.
@Suite struct ConfigurationTests {
  /// Runs the program with a home folder that holds a configuration.
  private func run(
    _ arguments: [String], configuration: String, input: String = ArgumentTests.failing,
    environment: [String: String] = [:]
  ) throws -> Program.Result {
    let file = try ScratchFile(configuration, named: "culprit/config")
    let folder = file.url.deletingLastPathComponent().deletingLastPathComponent().path()
    let all = ["XDG_CONFIG_HOME": folder].merging(environment) { $1 }
    return try Program.run(arguments, input: Data(input.utf8), environment: all)
  }

  @Test func theUsersFileIsRespected() throws {
    let result = try run([], configuration: "format = json\n")
    #expect(result.output.hasPrefix("{"))
  }

  @Test func aFlagOutranksTheEnvironmentAndTheEnvironmentTheFile() throws {
    let configuration = "format = json\nlang = zh\n"
    let variables = ["CULPRIT_FORMAT": "text"]
    #expect(try run([], configuration: configuration, environment: variables).output.contains("解决办法"))
    let result = try run(["--format", "markdown"], configuration: configuration, environment: variables)
    #expect(result.output.hasPrefix("# "))
  }

  @Test func aMistakeIsOneClearMessageAndNothingElseHappens() throws {
    let result = try run([], configuration: "# mine\nfromat = json\n")
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("/culprit/config:2: there is no key `fromat`; did you mean `format`?"))
    #expect(result.errors.split(separator: "\n").count == 1)
  }

  @Test func theProjectsFileIsFoundFromAFolderBelow() throws {
    let result = try Program.shell(
      """
      set -e; d=$(mktemp -d); trap 'rm -rf "$d"' EXIT; mkdir -p $d/.git $d/.culprit $d/a/b
      echo 'format = json' > $d/.culprit/config; cd $d/a/b
      echo 'curl: (6) Could not resolve host: a.example' | XDG_CONFIG_HOME=$d $culprit
      """)
    #expect(result.output.hasPrefix("{"))
  }
}
