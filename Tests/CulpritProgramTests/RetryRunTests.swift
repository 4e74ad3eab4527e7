import Foundation
import Testing

/// `culprit run --retry` as a whole; the policy itself is tested with a clock that does not wait.
@Suite struct RetryRunTests {
  /// A shell line that counts its runs in `$n` and prints a reset until a given one.
  private func command(
    failing times: Int, message: String = "curl: (56) Recv failure: Connection reset by peer"
  ) -> String {
    """
    count=$(mktemp); echo 0 > $count; export count
    $culprit run --retry 3 --retry-max-delay 0.05 -- sh -c '
      n=$(($(cat $count) + 1)); echo $n > $count
      if [ $n -le \(times) ]; then echo "\(message)" >&2; exit 56; fi; echo fine'
    status=$?; echo "runs: $(cat $count)"; rm $count; exit $status
    """
  }

  @Test func aResetIsTriedAgain() throws {
    let result = try Program.shell(command(failing: 2))
    #expect(result.status == 0)
    #expect(result.output == "fine\nruns: 3\n")
    #expect(result.errors.contains("retry 1 of 3 in"))
    #expect(result.errors.contains("network/reset"))
    // The diagnosis is for commands that failed in the end.
    #expect(!result.errors.contains("Fix"))
  }

  @Test func itEndsAfterTheLastRetry() throws {
    let result = try Program.shell(command(failing: 9))
    #expect(result.status == 56)
    #expect(result.output == "runs: 4\n")
    #expect(result.errors.contains("given up: the command failed 4 times"))
  }

  @Test func aPermanentCauseIsNot() throws {
    let result = try Program.shell(
      command(failing: 9, message: "curl: (60) SSL certificate problem: certificate has expired"))
    #expect(result.output == "runs: 1\n")
    #expect(result.errors.contains("not tried again: tls/"))
  }

  @Test func anUnknownCauseIsNot() throws {
    let result = try Program.shell(command(failing: 9, message: "frobnicator: fatal error: flux is inverted"))
    #expect(result.output == "runs: 1\n")
    #expect(result.errors.contains("the cause is unknown"))
  }
}
