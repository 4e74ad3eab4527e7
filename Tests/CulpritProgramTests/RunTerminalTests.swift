import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `culprit run` on a terminal: what a user sees.
@Suite(.serialized) struct RunTerminalTests {
  @Test func theCommandFindsATerminalOfTheSameSize() throws {
    let terminal = try Terminal(
      ["run", "--", "sh", "-c", "test -t 0 && test -t 1 && test -t 2 && echo all; stty size; tty"],
      columns: 97, rows: 31)
    #expect(terminal.waitForEnd() == 0)
    #expect(terminal.text.hasPrefix("all\r\n31 97\r\n/dev/pts/"))
  }

  @Test func withoutAPseudoTerminalThereAreOnlyPipes() throws {
    let terminal = try Terminal(["run", "--no-pty", "--", "sh", "-c", "test -t 1 || test -t 2 || echo pipes"])
    #expect(terminal.waitForEnd() == 0)
    #expect(terminal.text == "pipes\r\n")
  }

  @Test func aRedirectedStreamIsNoTerminal() throws {
    let errors = try ScratchFile()
    let terminal = try Terminal(
      ["run", "--", "sh", "-c", "test -t 1 && echo out; test -t 2 || echo err >&2"],
      errors: try FileHandle(forWritingTo: errors.url))
    #expect(terminal.waitForEnd() == 0)
    #expect(terminal.text == "out\r\n")
    #expect(try String(contentsOf: errors.url, encoding: .utf8) == "err\n")
  }

  @Test func aNewSizeReachesTheCommand() throws {
    let terminal = try Terminal(
      ["run", "--", "bash", "-c", "trap 'stty size; exit 0' WINCH; echo ready; while :; do sleep 0.05; done"])
    #expect(terminal.wait(for: "ready"))
    terminal.resize(columns: 132, rows: 50)
    #expect(terminal.wait(for: "50 132"))
    #expect(terminal.waitForEnd() == 0)
  }

  @Test func keysReachTheCommand() throws {
    let terminal = try Terminal(["run", "--", "sh", "-c", "read line; echo \"got $line\""])
    usleep(300_000)
    terminal.type(Array("hello\n".utf8))
    #expect(terminal.wait(for: "got hello"))
    #expect(terminal.waitForEnd() == 0)
  }

  @Test func controlCReachesTheCommandAndTheTerminalIsAsBefore() throws {
    let terminal = try Terminal(
      ["run", "--", "sh", "-c", "trap 'echo caught; exit 9' INT; echo ready; while :; do sleep 0.05; done"])
    let before = terminal.mode
    #expect(terminal.wait(for: "ready"))
    terminal.type([0x03])
    #expect(terminal.wait(for: "caught"))
    #expect(terminal.waitForEnd() == 9)
    #expect(terminal.mode.c_lflag == before.c_lflag)
    #expect(terminal.mode.c_oflag == before.c_oflag)
  }

  @Test func controlCEndsAScriptAroundIt() throws {
    // The outer one is only there to have a shell on the terminal.
    let terminal = try Terminal(
      ["run", "--", "bash", "-c", "'\(Program.path)' run -- sh -c 'echo ready; exec sleep 30'; echo never"])
    #expect(terminal.wait(for: "ready"))
    terminal.type([0x03])
    #expect(terminal.waitForEnd() != nil)
    #expect(!terminal.text.contains("never"))
    #expect(!terminal.text.contains("culprit:"))
  }

  @Test func aShellTellsControlCAs130() throws {
    let terminal = try Terminal(
      [
        "run", "--", "bash", "-ic",
        "trap 'echo trapped' INT; '\(Program.path)' run -- sh -c 'echo ready; exec sleep 30'; echo status $?",
      ])
    #expect(terminal.wait(for: "ready"))
    terminal.type([0x03])
    #expect(terminal.wait(for: "status 130"))
    #expect(terminal.waitForEnd() != nil)
  }

  @Test func keysReachAPagerThatReadsAPipe() throws {
    let terminal = try Terminal(
      [
        "run", "--", "sh", "-c",
        "echo piped | '\(Program.path)' run -- sh -c 'cat; read key < /dev/tty; echo got $key'",
      ])
    #expect(terminal.wait(for: "piped"))
    usleep(200_000)
    terminal.type(Array("hello\n".utf8))
    #expect(terminal.wait(for: "got hello"))
    #expect(terminal.waitForEnd() == 0)
  }

  @Test func theDiagnosisComesBehindTheOutput() throws {
    let terminal = try Terminal(
      ["run", "--", "sh", "-c", "echo 'curl: (6) Could not resolve host: a.example' >&2; exit 6"])
    #expect(terminal.waitForEnd() == 6)
    #expect(terminal.text.contains("dns/unresolved"))
  }

  @Test func manyLinesArriveWhole() throws {
    let terminal = try Terminal(["run", "--", "seq", "1", "50000"])
    #expect(terminal.waitForEnd() == 0)
    #expect(terminal.text == (1...50_000).map { "\($0)\r\n" }.joined())
  }

  @Test func aStatusOfASignalSurvivesTheSession() throws {
    let terminal = try Terminal(["run", "--", "sh", "-c", "kill -TERM $$"])
    #expect(terminal.waitForEnd() == 143)
  }

  @Test func aWaitBeforeARetryCanBeInterrupted() throws {
    let terminal = try Terminal([
      "run", "--retry", "3", "--retry-max-delay", "1000", "--", "sh", "-c",
      "echo 'HTTP/1.1 429 Too Many Requests'; echo 'Retry-After: 900'; "
        + "echo 'curl: (22) The requested URL returned error: 429'; exit 22",
    ])
    #expect(terminal.wait(for: "as the server asks"))
    terminal.type([0x03])
    #expect(terminal.waitForEnd(seconds: 30) != nil)
  }
}
