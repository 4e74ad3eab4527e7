import CulpritInference
import CulpritModel
import Testing

/// What the rest of the log says about a root cause.
@Suite struct CrossEvidenceTests {
  private let name = Observing.cause("dns/no-such-host", .name)
  private let connect = Observing.cause("firewall/connect-timeout", .connect)

  private func healthy(_ stage: Stage, host: String, line: Int) -> Signal {
    Signal(name: "held", kind: .held(stage), line: line, facts: Facts([.host: host]), text: "answer from \(host)")
  }

  private func diagnose(_ cause: Cause, hosts: [String], signals: [Signal] = []) -> Diagnosis {
    let evidence = hosts.enumerated().map { index, host in
      Observing.evidence(cause, line: index * 10 + 1, facts: Facts([.host: host]))
    }
    let variety = Finding.Variety(name: .host, values: hosts, total: hosts.count)
    return Observing.diagnoser([cause]).diagnose(
      Observations(
        input: InputSummary(name: "log", bytes: 1, lines: 200), evidence: evidence,
        varieties: hosts.count > 1 ? [cause.id: [variety]] : [:], signals: signals))
  }

  @Test func aHealthyAnswerForTheSameHostIsADoubt() {
    let diagnosis = diagnose(
      name, hosts: ["proxy.example.net"], signals: [healthy(.name, host: "proxy.example.net", line: 40)])
    #expect(diagnosis.root?.confidence == .medium)
    #expect(diagnosis.root?.reason.english.contains("Line 40 resolves the same name") == true)
  }

  @Test func aHealthyAnswerOnALowerRungIsNone() {
    let diagnosis = diagnose(
      connect, hosts: ["proxy.example.net"], signals: [healthy(.name, host: "proxy.example.net", line: 40)])
    #expect(diagnosis.root?.confidence == .high)
  }

  @Test func theSameAtUnrelatedHostsIsTheWayOut() {
    let reason = diagnose(connect, hosts: ["a.example.com", "b.example.net", "c.example.org"]).root?.reason.english
    #expect(reason?.contains("3 unrelated hosts fail alike, so nothing gets out of this network") == true)
  }

  @Test func manyHostsOfOneOwnerAreNotUnrelated() {
    let reason = diagnose(connect, hosts: ["a.example.com", "b.example.com", "c.example.com"]).root?.reason.english
    #expect(reason?.contains("unrelated") == false)
  }

  @Test func anotherHostThatAnswersNarrowsItDown() {
    let diagnosis = diagnose(
      connect, hosts: ["a.example.com"], signals: [healthy(.connect, host: "b.example.net", line: 7)])
    #expect(diagnosis.root?.reason.english.contains("Another host answers (line 7)") == true)
    #expect(diagnosis.root?.confidence == .high)
  }

  @Test func everyRemarkIsTranslated() {
    let diagnoses = [
      diagnose(name, hosts: ["a.example.com"], signals: [healthy(.name, host: "a.example.com", line: 2)]),
      diagnose(connect, hosts: ["a.example.com", "b.example.net", "c.example.org"]),
      diagnose(connect, hosts: ["a.example.com"], signals: [healthy(.connect, host: "b.example.net", line: 7)]),
    ]
    for diagnosis in diagnoses {
      #expect(diagnosis.root?.reason.chinese?.unicodeScalars.contains { $0.value > 0x4E00 } == true)
    }
  }
}
