import Foundation
import Testing

/// The script of the GitHub Action, run with a program in culprit's place that writes down how it was called.
@Suite struct ActionTests {
  private static let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "ci/github/judge-logs.sh").path()

  /// A folder with the stand-in, which ends with this status.
  private struct Stage {
    let folder: URL

    init(status: Int = 0) throws {
      let program = """
        #!/bin/bash
        printf '%s\\n' "$@" > "$RUNNER_TEMP/arguments"
        while [ $# -gt 0 ]; do
          case "$1" in */step-summary.md) echo '## What broke' > "$1" ;; esac
          shift
        done
        exit \(status)
        """
      let file = try ScratchFile(program, named: "stand-in").url
      folder = file.deletingLastPathComponent()
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path())
    }

    func run(_ inputs: [String: String]) throws -> Program.Result {
      let settings = [
        "RUNNER_TEMP": folder.path(), "GITHUB_WORKSPACE": folder.path(), "CULPRIT_BINARY": "./stand-in",
        "GITHUB_STEP_SUMMARY": text("summary").path(), "GITHUB_OUTPUT": text("output").path(),
      ].merging(inputs) { $1 }
      let words = settings.map { "\($0.key)=\(Self.quoted($0.value))" }.sorted().joined(separator: " ")
      return try Program.shell("env \(words) bash \(Self.quoted(ActionTests.script))")
    }

    func text(_ name: String) -> URL { folder.appending(path: name) }
    func content(_ name: String) throws -> String { try String(contentsOf: text(name), encoding: .utf8) }

    private static func quoted(_ text: String) -> String {
      "'" + text.replacingOccurrences(of: "'", with: "'\\''") + "'"
    }
  }

  @Test func inputsAreArgumentsAndNeverCommands() throws {
    let stage = try Stage()
    let result = try stage.run([
      "CULPRIT_LOGS": "a b.log\n\n  \n$(touch pwned)\n--help\n`touch pwned`", "CULPRIT_FAIL_ON": "dns; touch pwned",
      "CULPRIT_REPORTS": "out/report.html\r\n", "CULPRIT_BASELINE": "old.jsonl",
    ])
    #expect(result.status == 0)
    let arguments = try stage.content("arguments").split(separator: "\n").map(String.init)
    #expect(arguments.suffix(5) == ["--", "a b.log", "$(touch pwned)", "--help", "`touch pwned`"])
    #expect(arguments.contains("dns; touch pwned"))
    #expect(arguments.contains { $0.hasSuffix("/out/report.html") })
    #expect(arguments.contains { $0.hasSuffix("/old.jsonl") })
    #expect(!FileManager.default.fileExists(atPath: stage.text("pwned").path()))
  }

  @Test func theSummaryOfTheStepIsAppended() throws {
    let stage = try Stage()
    try Data("before\n".utf8).write(to: stage.text("summary"))
    _ = try stage.run(["CULPRIT_LOGS": "a.log"])
    #expect(try stage.content("summary") == "before\n## What broke\n")
  }

  @Test func commandsAreStoppedWhileAnotherFormatIsPrinted() throws {
    let lines = try Stage().run(["CULPRIT_LOGS": "a.log", "CULPRIT_FORMAT": "markdown"]).output.split(separator: "\n")
    let first = try #require(lines.first)
    #expect(first.hasPrefix("::stop-commands::culprit-") && first.count > 50)
    #expect(lines.last == "::" + first.dropFirst("::stop-commands::".count) + "::")
    #expect(try !Stage().run(["CULPRIT_LOGS": "a.log"]).output.contains("stop-commands"))
  }

  @Test func aForbiddenFailureFailsTheStep() throws {
    #expect(try Stage(status: 1).run(["CULPRIT_LOGS": "a.log", "CULPRIT_FAIL_ON": "any"]).status == 1)
    #expect(try Stage(status: 2).run(["CULPRIT_LOGS": "a.log"]).status == 2)
  }

  @Test func aProgramThatIsMissingIsNamed() throws {
    let result = try Stage().run(["CULPRIT_LOGS": "a.log", "CULPRIT_BINARY": "/nowhere/culprit"])
    #expect(result.status == 2 && result.output.contains("::error title=culprit::the input binary names no program"))
  }
}
