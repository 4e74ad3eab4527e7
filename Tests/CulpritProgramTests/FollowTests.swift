import Foundation
import Testing

/// `tail -f app.log | culprit --follow`.
@Suite struct FollowTests {
  private let failure = "curl: (6) Could not resolve host: a.example"

  @Test func aFindingIsToldWhileTheLogGrows() throws {
    // What is written 1 s after the line must come after the finding.
    let result = try Program.shell(
      "exec 3>&1; (echo quiet; echo '\(failure)'; sleep 1; echo later >&3; sleep 0.1) | $culprit --follow --format json"
    )
    let lines = result.output.split(separator: "\n").map(String.init)
    #expect(lines.count == 3)
    #expect(lines.first?.contains(#""event":"finding","line":2"#) == true)
    #expect(lines.dropFirst().first == "later")
    #expect(lines.last?.contains(#""event":"summary","lines":2"#) == true)
  }

  @Test func repeatsAreFolded() throws {
    let result = try Program.shell("for i in $(seq 1000); do echo '\(failure)'; done | $culprit --follow")
    let lines = result.output.split(separator: "\n")
    #expect(lines.filter { $0.contains("line 1:") }.count == 1)
    #expect(lines.count < 20)
    #expect(result.output.contains("1000×"))
  }

  @Test func anotherHostIsAnotherFinding() throws {
    let result = try Program.shell(
      "(echo '\(failure)'; echo 'curl: (6) Could not resolve host: b.example') | $culprit --follow")
    #expect(result.output.contains("line 1:"))
    #expect(result.output.contains("line 2:"))
    #expect(result.output.contains("2 findings"))
  }

  @Test func unexplainedLinesStaySilent() throws {
    let result = try Program.shell("(echo 'fatal error: flux is inverted'; seq 100) | $culprit --follow")
    #expect(result.output == "culprit: 101 lines, no failure that a rule knows\n")
  }

  @Test func aLineWithoutAnEndIsToldOnce() throws {
    let result = try Program.shell(
      "exec 3>&1; (printf '\(failure)'; sleep 1.6; echo mark >&3; sleep 0.2; echo; sleep 0.3) | $culprit --follow --format json"
    )
    let lines = result.output.split(separator: "\n").map(String.init)
    #expect(lines.first?.contains(#""event":"finding","line":1"#) == true)
    #expect(lines.dropFirst().first == "mark")
    #expect(lines.count == 3)
  }

  @Test func aSignalEndsItWithASummary() throws {
    let result = try Program.shell(
      """
      d=$(mktemp -d); cd $d; mkfifo log
      $culprit --follow < log > out & exec 4> log
      echo '\(failure)' >&4
      for i in $(seq 200); do grep -q 'line 1' out && break; sleep 0.05; done
      kill -TERM $!; wait $!; status=$?; cat out; rm -r $d; exit $status
      """)
    #expect(
      result.output.hasSuffix(
        "culprit: 1 line, 1 finding\n  1× a.example could not be turned into an address [dns/unresolved]\n"))
    #expect(result.status == 0)
  }

  @Test func secretsAreRedacted() throws {
    let result = try Program.shell(
      "echo 'fatal: unable to access https://user:hunter2@git.example/x/: Could not resolve host: git.example' | $culprit --follow"
    )
    #expect(!result.output.contains("hunter2"))
    #expect(result.output.contains("git.example"))
  }
}
