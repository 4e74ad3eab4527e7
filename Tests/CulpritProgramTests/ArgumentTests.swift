import Foundation
import Testing

@Suite struct ArgumentTests {
  static let failing = "curl: (6) Could not resolve host: a.example\n"
  static let unknown = "panic: the moon is in the wrong phase\n"

  @Test func aPipeGivesMarkdown() throws {
    let result = try Program.run([], input: Self.failing)
    #expect(result.output.hasPrefix("# "))
    #expect(result.output.contains("dns/unresolved"))
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
  }

  @Test func credentialsStayOnlyWhereAsked() throws {
    let log = "curl https://alice:tulip9@a.example/x: Could not resolve host: a.example\n"
    for format in ["markdown", "text", "json"] {
      #expect(try !Program.run(["--format", format], input: log).output.contains("tulip9"))
      #expect(try Program.run(["--format", format, "--no-redact"], input: log).output.contains("tulip9"))
    }
  }

  @Test func filesAreReportedInOrder() throws {
    let first = try ScratchFile(Self.failing, named: "first.log")
    let second = try ScratchFile("all is well\n", named: "second.log")
    let result = try Program.run(["--format", "json", first.path, second.path])
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains("first.log") == true)
    #expect(lines.last?.contains(#""outcome":"clean""#) == true)
  }

  @Test func aDashIsStandardInput() throws {
    let file = try ScratchFile("all is well\n")
    let result = try Program.run(["--format", "json", file.path, "-"], input: Self.failing)
    #expect(result.output.split(separator: "\n").last?.contains(#""outcome":"failure""#) == true)
  }

  @Test func anUnreadableFileIsNamedAndTheOthersAreDone() throws {
    let file = try ScratchFile(Self.failing)
    let result = try Program.run(["--format", "json", "/nowhere/a.log", file.path])
    #expect(result.status == 2)
    #expect(result.errors.contains("/nowhere/a.log") && result.errors.contains("No such file"))
    #expect(result.output.contains("dns/unresolved"))
  }

  @Test func aFolderIsRefusedWithAHint() throws {
    let result = try Program.run(["/tmp"])
    #expect(result.status == 2)
    #expect(result.errors.contains("is a folder"))
  }

  @Test func withoutExitCodeTheVerdictIsNoFailure() throws {
    #expect(try Program.run([], input: Self.failing).status == 0)
    #expect(try Program.run([], input: Self.unknown).status == 0)
  }

  @Test func exitCodesTellTheVerdict() throws {
    #expect(try Program.run(["--exit-code"], input: "all is well\n").status == 0)
    #expect(try Program.run(["--exit-code"], input: Self.failing).status == 1)
    #expect(try Program.run(["--exit-code"], input: Self.unknown).status == 3)
  }

  @Test(arguments: [
    ["--nonsense"], ["--format", "yaml"], ["--color", "maybe"], ["--platform", "amiga"], ["--threads", "0"],
  ])
  func wrongUsageIsExitCodeTwoAndSaysWhy(_ arguments: [String]) throws {
    let result = try Program.run(arguments)
    #expect(result.status == 2)
    #expect(result.errors.contains(arguments[0]))
    #expect(result.output.isEmpty)
  }

  @Test func helpTeachesWithExamples() throws {
    let result = try Program.run(["--help"])
    #expect(result.status == 0)
    #expect(result.output.contains("go get ./... 2>&1 | culprit"))
    #expect(result.output.contains("EXIT CODES"))
  }

  @Test func theVersionIsTold() throws {
    let result = try Program.run(["--version"])
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("culprit "))
  }

  @Test func colourIsOnlyThereWhenAskedForOrOnATerminal() throws {
    #expect(try !Program.run(["--format", "text"], input: Self.failing).output.contains("\u{1B}"))
    #expect(try Program.run(["--format", "text", "--color", "always"], input: Self.failing).output.contains("\u{1B}["))
  }

  @Test func allPlatformsShowMore() throws {
    let few = try Program.run([], input: Self.failing).output
    let all = try Program.run(["--all-platforms"], input: Self.failing).output
    #expect(all.count > few.count)
  }

  @Test func theLocaleChoosesTheLanguage() throws {
    let file = try ScratchFile(Self.failing)
    let result = try Program.run([file.path], environment: ["LC_ALL": "zh_CN.UTF-8"])
    #expect(result.output.contains("## 解决办法"))
  }

  @Test func theReportsOfManyFilesComeInOrderForAnyNumberOfThreads() throws {
    let files = try (0..<60).map { try ScratchFile("curl: (6) Could not resolve host: h\($0).example\n") }
    let one = try Program.run(["--format", "json", "--threads", "1"] + files.map(\.path))
    let many = try Program.run(["--format", "json", "--threads", "7"] + files.map(\.path))
    #expect(one.output == many.output)
    #expect(one.output.split(separator: "\n").count == files.count)
  }

  @Test func thePatternsOfAllRulesAreListed() throws {
    let result = try Program.run(["rules", "patterns"])
    #expect(result.status == 0)
    #expect(result.output.split(separator: "\n").count > 1_000)
  }

  @Test func aTraceTellsWhatLedToTheVerdictAndLeavesTheReportAlone() throws {
    let result = try Program.run(["--trace", "--format", "json"], input: Self.failing)
    #expect(result.errors.contains("1:11 dns/unresolved"))
    #expect(result.errors.contains("incidents, the first one decides:\n  1. dns/unresolved"))
    #expect(result.output.hasPrefix("{"))
  }

  /// With `--color` the option parser of the program reads the call, without it a faster way.
  @Test(arguments: [
    [], ["--format", "json"], ["--format", "text", "-"], ["--exit-code"], ["--lang", "zh"], ["--threads", "2"],
    ["--format", "json", "--exit-code", "--lang", "zh", "--threads", "1", "-"],
    ["--format", "json", "--format", "markdown"],
    ["missing.log"], ["--format", "yaml"], ["--threads", "0"], ["--threads"], ["--lang", "en", "--format"],
  ])
  func aCallMeansTheSameHoweverItIsRead(_ arguments: [String]) throws {
    let log = "curl: (6) Could not resolve host: a.example"
    let fast = try Program.run(arguments, input: log)
    let slow = try Program.run(["--color", "never"] + arguments, input: log)
    #expect(fast.output == slow.output)
    #expect(fast.status == slow.status)
    #expect(fast.errors == slow.errors)
  }
}
