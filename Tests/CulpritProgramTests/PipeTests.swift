import Foundation
import Testing

@Suite struct PipeTests {
  @Test func aClosedPipeIsNoError() throws {
    let result = try Program.shell(
      "echo 'curl: (6) Could not resolve host: a.example' | (sleep 0.2; exec $culprit) | true; exit ${PIPESTATUS[1]}")
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
  }

  @Test func aFullDiskIsTold() throws {
    let result = try Program.shell("echo 'curl: (6) Could not resolve host: a.example' | $culprit > /dev/full")
    #expect(result.status == 2)
    #expect(result.errors.contains("cannot write the report"))
  }

  @Test func aLongStreamNeedsLittleMemory() throws {
    // 300 MB without a line feed, then a message; ulimit bounds the data the program may allocate.
    let result = try Program.shell(
      "ulimit -d 98304; (head -c 300000000 /dev/zero | tr '\\0' x; echo; echo 'curl: (6) Could not resolve host: a.example') | $culprit --format json"
    )
    #expect(result.status == 0)
    #expect(result.output.contains("dns/unresolved"))
  }

  @Test func binaryInputIsClean() throws {
    let result = try Program.shell("head -c 3000000 /dev/urandom | $culprit --format json")
    #expect(result.output.contains(#""outcome":"clean""#))
  }

  @Test func emptyInputIsClean() throws {
    let result = try Program.run(["--format", "json"])
    #expect(result.output.contains(#""bytes":0,"lines":0"#))
    #expect(result.output.contains(#""outcome":"clean""#))
  }
}
