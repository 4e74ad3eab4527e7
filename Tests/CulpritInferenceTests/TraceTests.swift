import CulpritInference
import CulpritModel
import Testing

@Suite struct TraceTests {
  private let lookup = Observing.cause("dns/no-such-host", .name)
  private let proxy = Observing.cause("proxy/unresolvable", .tunnel, masks: ["dns/*"])

  @Test func aMaskedCauseIsShownWithWhatMasksIt() {
    let trace = Observing.diagnoser([lookup, proxy]).trace(
      Observations(
        input: InputSummary(name: "log", bytes: 1, lines: 900),
        evidence: [Observing.evidence(proxy, line: 4), Observing.evidence(lookup, line: 4)]))
    #expect(trace.candidates.map(\.root) == [proxy.id])
    #expect(trace.candidates.first?.shares.map(\.maskedBy) == [[], [proxy.id]])
  }

  @Test func theFirstCandidateIsTheVerdict() {
    let connect = Observing.cause("firewall/connect-timeout", .connect)
    let observations = Observations(
      input: InputSummary(name: "log", bytes: 1, lines: 900),
      evidence: [Observing.evidence(lookup, line: 2), Observing.evidence(connect, line: 800)])
    let diagnoser = Observing.diagnoser([lookup, connect])
    #expect(diagnoser.trace(observations).candidates.first?.root == diagnoser.diagnose(observations).root?.cause.id)
  }
}
