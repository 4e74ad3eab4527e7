import Foundation
import Testing

@Suite struct ScanGateTests {
  @Test(arguments: [
    ("", 0), ("--fail-on any", 1), ("--fail-on unknown", 1), ("--fail-on dns", 1), ("--fail-on dns/unresolved", 1),
    ("--fail-on tls", 0), ("--fail-on tls,proxy,dns", 1), ("--exit-code", 1),
  ])
  func conditionsDecideTheExitCode(_ arguments: String, _ status: Int32) throws {
    let folder = try ScanFolder.withThreeLogs()
    #expect(try folder.shell("$culprit scan . \(arguments)").status == status)
  }

  @Test func onlyUnknownFailuresAreExitCodeThreeAndCleanLogsNone() throws {
    let folder = try ScanFolder.withThreeLogs()
    #expect(try folder.shell("$culprit scan b --exit-code").status == 3)
    #expect(try folder.shell("$culprit scan d.log --exit-code --fail-on any").status == 0)
  }

  @Test func aBaselineTellsWhatIsNewGoneAndStillThere() throws {
    let before = try ScanFolder.withThreeLogs()
    try before.add("e.log", "curl: (6) Could not resolve host: gone.example\n")
    let now = try ScanFolder.withThreeLogs()
    try now.shell("$culprit scan '\(before.path)' -o before.jsonl")
    let same = try now.shell("$culprit scan . --baseline before.jsonl --fail-on new")
    #expect(same.status == 0)
    #expect(same.output.contains("New problems: 0. Gone: 1. Still there: 2."))
    #expect(same.output.contains("gone.example"))
    try now.add("f.log", "curl: (6) Could not resolve host: new.example\n")
    let worse = try now.shell("$culprit scan . --baseline before.jsonl --fail-on new")
    #expect(worse.status == 1)
    #expect(worse.output.contains("New problems: 1.") && worse.output.contains("new.example"))
  }

  @Test func aBaselineThatIsNoneIsRefusedWithItsLine() throws {
    let folder = try ScanFolder.withThreeLogs()
    let result = try folder.shell(
      "$culprit scan . -o b.jsonl && echo '{}' >> b.jsonl && $culprit scan . --baseline b.jsonl")
    #expect(result.status == 2 && result.errors.contains("b.jsonl:4: this is no verdict of culprit"))
  }
}
