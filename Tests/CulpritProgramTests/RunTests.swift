import Foundation
import Testing

/// `culprit run` without a terminal: what a script or a CI job sees.
@Suite struct RunTests {
  private let failure = "curl: (6) Could not resolve host: a.example"

  @Test(arguments: [0, 1, 2, 42, 125, 126, 127, 255])
  func theStatusIsThatOfTheCommand(status: Int) throws {
    let result = try Program.shell("$culprit run -- sh -c 'exit \(status)' 2> /dev/null")
    #expect(result.status == Int32(status))
  }

  @Test(arguments: [("TERM", 143), ("KILL", 137), ("SEGV", 139), ("HUP", 129)])
  func aDeathByASignalIsTold(name: String, status: Int) throws {
    let result = try Program.shell("$culprit run -- sh -c 'kill -\(name) $$'; exit $?")
    #expect(result.status == Int32(status))
  }

  @Test func aMissingCommandIs127() throws {
    let result = try Program.run(["run", "--", "no-such-command-here"])
    #expect(result.status == 127)
    #expect(result.errors == "culprit: cannot run no-such-command-here: there is no such command\n")
    #expect(try Program.run(["run", "--", "/no/such/file"]).status == 127)
    #expect(try Program.run(["run", "--", ""]).status == 127)
  }

  @Test func whatCannotBeExecutedIs126() throws {
    let file = try ScratchFile("just text")
    let result = try Program.run(["run", "--", file.path])
    #expect(result.status == 126)
    #expect(result.errors.contains("it is not executable"))
    #expect(try Program.run(["run", "--", "/tmp"]).status == 126)
    let script = try ScratchFile("#!/no/such/interpreter\n")
    #expect(try Program.shell("chmod +x \(script.path); $culprit run -- \(script.path)").status == 126)
  }

  @Test func aScriptWithoutAFirstLineIsGivenToTheShell() throws {
    let script = try ScratchFile("echo \"got $1\"; exit 3\n")
    let result = try Program.shell("chmod +x \(script.path); $culprit run -- \(script.path) this 2> /dev/null")
    #expect(result.status == 3)
    #expect(result.output == "got this\n")
  }

  @Test func aBadRuleIs125() throws {
    let result = try Program.run(["run", "--rules", "/no/such/rules", "--", "true"])
    #expect(result.status == 125)
  }

  @Test func withoutACommandTheUsageIsTold() throws {
    let result = try Program.run(["run"])
    #expect(result.status == 2)
    #expect(result.errors.contains("culprit run -- go get"))
  }

  @Test func theDiagnosisComesOnStandardErrorAndOnlyAfterAFailure() throws {
    let failed = try Program.shell("$culprit run -- sh -c 'echo out; echo \"\(failure)\" >&2; exit 6'")
    #expect(failed.status == 6)
    #expect(failed.output == "out\n")
    #expect(failed.errors.hasPrefix(failure + "\n"))
    #expect(failed.errors.contains("dns/unresolved"))
    let passed = try Program.shell("$culprit run -- sh -c 'echo \"\(failure)\" >&2'")
    #expect(passed.status == 0)
    #expect(passed.errors == failure + "\n")
  }

  @Test func aFailureWithoutAReasonIsOneLine() throws {
    let result = try Program.run(["run", "--", "false"])
    #expect(result.errors == "culprit: the command ended with status 1, and nothing that it printed says why\n")
  }

  @Test func theDiagnosisCanBeJSON() throws {
    let result = try Program.shell("$culprit run --format json -- sh -c 'echo \"\(failure)\"; exit 1' > /dev/null")
    #expect(result.errors.hasPrefix(#"{"schema":"culprit/1""#))
    #expect(result.errors.contains("dns/unresolved"))
  }

  @Test func bytesPassUntouched() throws {
    let result = try Program.shell(
      """
      f=$(mktemp); head -c 67108864 /dev/urandom > $f; printf 'no line feed' >> $f
      $culprit run -- cat $f | cmp - $f && $culprit run -- sh -c "cat $f >&2" 2>&1 >/dev/null | cmp - $f
      status=$?; rm $f; exit $status
      """)
    #expect(result.status == 0)
  }

  @Test func bothStreamsStayApartAndWhole() throws {
    let result = try Program.shell(
      """
      d=$(mktemp -d); cd $d
      $culprit run -- sh -c 'seq 1 300000; seq 1 200000 >&2; seq 1 10' > out 2> err
      (seq 1 300000; seq 1 10) | cmp - out && seq 1 200000 | cmp - err
      status=$?; rm -r $d; exit $status
      """)
    #expect(result.status == 0)
  }

  @Test func oneDestinationKeepsTheOrder() throws {
    let result = try Program.shell(
      "$culprit run -- sh -c 'for i in 1 2 3 4 5 6 7 8 9; do echo o$i; echo e$i >&2; done' 2>&1")
    #expect(result.output == (1...9).map { "o\($0)\ne\($0)\n" }.joined())
  }

  @Test func standardInputReachesTheCommand() throws {
    #expect(try Program.shell("seq 1 1000 | $culprit run -- wc -l").output.contains("1000"))
  }

  @Test func argumentsAndEnvironmentPassUnchanged() throws {
    let result = try Program.shell(
      #"odd=$(printf 'a\377b') $culprit run -- sh -c 'printf "%s|" "$@" "$odd"' zero '' '--' 'a b' '*' "$(printf '\377')" | od -An -c"#
    )
    #expect(result.output.split { " \n".contains($0) }.joined() == #"|--|ab|*|377|a377b|"#)
  }

  @Test func aReaderThatLeavesEndsTheCommand() throws {
    let result = try Program.shell("timeout 20 $culprit run -- yes | head -n 1; exit ${PIPESTATUS[0]}")
    #expect(result.output == "y\n")
    // The command dies of SIGPIPE, as it would without culprit.
    #expect(result.status == 141)
  }

  @Test func signalsAreForwarded() throws {
    let result = try Program.shell(
      """
      out=$(mktemp)
      $culprit run -- sh -c 'trap "echo caught; exit 7" TERM; echo ready; while :; do sleep 0.05; done' > "$out" &
      for i in $(seq 600); do grep -q ready "$out" && break; sleep 0.05; done
      kill -TERM $!; wait $!; status=$?; cat "$out"; rm "$out"; exit $status
      """)
    #expect(result.output == "ready\ncaught\n")
    #expect(result.status == 7)
    #expect(result.errors.isEmpty)
  }

  @Test func ignoredSignalsStayIgnored() throws {
    let result = try Program.shell("trap '' HUP; $culprit run -- sh -c 'kill -HUP $$; echo alive'")
    #expect(result.output == "alive\n")
  }

  @Test func aProcessThatStaysBehindIsNotWaitedFor() throws {
    let start = Date()
    let result = try Program.shell("$culprit run -- sh -c 'sleep 30 & echo started' | cat")
    #expect(result.output == "started\n")
    #expect(Date().timeIntervalSince(start) < 15)
  }

  @Test func aProcessThatStaysBehindAndTalksIsNotWaitedFor() throws {
    let start = Date()
    let result = try Program.shell(
      "$culprit run -- sh -c '(trap \"\" PIPE; for i in $(seq 3000); do echo talk; sleep 0.01; done) & echo started' | head -n 1"
    )
    #expect(!result.output.isEmpty)
    #expect(Date().timeIntervalSince(start) < 15)
  }

  @Test func memoryIsBounded() throws {
    let result = try Program.shell(
      "ulimit -d 131072; $culprit run -- head -c 1000000000 /dev/zero | wc -c")
    #expect(result.output.contains("1000000000"))
  }
}
