import CulpritPatterns
import Testing

@Suite struct BacktrackingTrialTests {
  private func attack(_ pattern: String, _ line: String) -> BacktrackingTrial.Attack? {
    BacktrackingTrial(pattern)?.attack(from: [Array(line.utf8)])
  }

  @Test(arguments: [
    (#"^(\w+\s?)*: failed$"#, "upload to the gate: failed"),
    (#"error: (a|aa)+b"#, "error: aaaab"),
    (#"(?:[a-z.]+)+ rejected by policy"#, "gate.corp.example rejected by policy"),
  ])
  func nestedRepetitionsAreFound(_ pattern: String, _ line: String) {
    #expect(attack(pattern, line) != nil)
  }

  @Test(arguments: [
    (
      #"lookup (?<host>[^\s:]+)(?: on (?<resolver>\S+?))?: no such host"#,
      "lookup a.example on 10.0.0.2:53: no such host"
    ),
    (#"(?:\d+\.)+\d+ refused"#, "connect 1.2.3.4 refused"), (#"a plain text"#, "a plain text"),
  ])
  func ordinaryPatternsPass(_ pattern: String, _ line: String) {
    #expect(attack(pattern, line) == nil)
  }

  @Test func aLineThatDoesNotMatchTellsNothing() {
    #expect(attack(#"^(\w+\s?)*: failed$"#, "all is well") == nil)
  }

  @Test func aRefusedPatternHasNoTrial() {
    #expect(BacktrackingTrial("(") == nil)
  }
}
