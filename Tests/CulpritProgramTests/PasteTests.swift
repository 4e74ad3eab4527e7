import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A log that is pasted into a terminal.
@Suite(.serialized) struct PasteTests {
  private let hint = "paste the log, then press Ctrl-D"
  private let failing = Array("curl: (6) Could not resolve host: a.example\n".utf8)
  private let end: [UInt8] = [0x04]

  @Test func theUserIsToldWhatToDo() throws {
    let terminal = try Terminal()
    #expect(terminal.wait(for: hint))
    terminal.type(end)
    #expect(terminal.waitForEnd() == 0)
  }

  @Test func aPasteIsDiagnosed() throws {
    let terminal = try Terminal()
    #expect(terminal.wait(for: hint))
    terminal.type(failing + end)
    #expect(terminal.waitForEnd() == 0)
    #expect(terminal.wait(for: "dns/unresolved", seconds: 1))
  }

  @Test func aLineMayBeLongerThanTheTerminalAllows() throws {
    let terminal = try Terminal(["--format", "json"])
    #expect(terminal.wait(for: hint))
    terminal.type([UInt8](repeating: 0x78, count: 20_000) + [0x20] + failing + end)
    #expect(terminal.waitForEnd() == 0)
    #expect(terminal.wait(for: #""cause":"dns/unresolved""#, seconds: 1))
  }

  @Test func aPasteOfFiveMegabytesIsDiagnosed() throws {
    let terminal = try Terminal(["--format", "json"])
    #expect(terminal.wait(for: hint))
    let lines = Array(String(repeating: "go: downloading example.com/some/module v1.2.3\n", count: 106_000).utf8)
    terminal.type(lines + failing + end)
    #expect(terminal.waitForEnd(seconds: 60) == 0)
    #expect(terminal.wait(for: #""lines":106001"#, seconds: 1))
  }

  @Test func aMarkedPasteMayHoldAControlD() throws {
    let terminal = try Terminal(["--format", "json"])
    #expect(terminal.wait(for: hint))
    terminal.type(Array("\u{1B}[200~a\u{4}b\n".utf8) + failing + Array("\u{1B}[201~".utf8) + end)
    #expect(terminal.waitForEnd() == 0)
    #expect(terminal.wait(for: #""lines":2"#, seconds: 1))
  }

  @Test func controlCEndsItAndTheTerminalIsAsBefore() throws {
    let terminal = try Terminal()
    let before = terminal.mode.c_lflag
    #expect(terminal.wait(for: hint))
    terminal.type(failing)
    usleep(200_000)
    terminal.type([0x03])
    #expect(terminal.waitForEnd() != nil)
    #expect(terminal.mode.c_lflag == before)
  }

  @Test func afterAPasteTheTerminalIsAsBefore() throws {
    let terminal = try Terminal()
    let before = terminal.mode.c_lflag
    #expect(terminal.wait(for: hint))
    terminal.type(failing + end)
    #expect(terminal.waitForEnd() == 0)
    #expect(terminal.mode.c_lflag == before)
  }
}
