import CulpritInference
import CulpritModel
import Testing

@Suite struct DiagnoserTests {
  private let name = Observing.cause("dns/no-such-host", .name)
  private let connect = Observing.cause("firewall/connect-timeout", .connect)
  private let verify = Observing.cause("checksum/go-sum-mismatch", .verify)
  private let wrapper = Observing.cause("module/git-failed", .request, strength: .fallback)
  private let policy = Observing.cause("firewall/drop-log", .tls, strength: .decisive)

  private func diagnose(
    _ evidence: [Evidence], signals: [Signal] = [], suspects: [SuspectLine] = [], lines: Int = 1_000
  ) -> Diagnosis {
    let proxy = Observing.cause("proxy/unresolvable", .tunnel, masks: ["dns/*"])
    return Observing.diagnose(
      evidence, causes: [name, connect, verify, wrapper, policy, proxy], signals: signals, suspects: suspects,
      lines: lines)
  }

  @Test func theLowestBrokenRungOfAnIncidentIsTheRoot() {
    let diagnosis = diagnose([Observing.evidence(verify, line: 1), Observing.evidence(name, line: 1)])
    #expect(diagnosis.root?.cause == name)
    #expect(diagnosis.others.map(\.role) == [.consequence])
  }

  @Test func aMaskedCauseIsAConsequenceEvenWhenItIsLower() {
    let proxy = Observing.cause("proxy/unresolvable", .tunnel, masks: ["dns/*"])
    let diagnosis = diagnose([Observing.evidence(proxy, line: 1), Observing.evidence(name, line: 1)])
    #expect(diagnosis.root?.cause.id == proxy.id)
  }

  @Test func aWrapperNeverDecides() {
    let diagnosis = diagnose([Observing.evidence(wrapper, line: 1), Observing.evidence(verify, line: 2)])
    #expect(diagnosis.root?.cause == verify)
  }

  @Test func aWrapperAloneIsBetterThanNothing() {
    #expect(diagnose([Observing.evidence(wrapper, line: 1)]).root?.confidence == .medium)
  }

  @Test func thePolicyInItsOwnWordsOutranksASymptom() {
    let diagnosis = diagnose([Observing.evidence(connect, line: 1), Observing.evidence(policy, line: 2)])
    #expect(diagnosis.root?.cause == policy)
  }

  @Test func theFailureThatEndedTheLogOutranksAnEarlierOne() {
    let diagnosis = diagnose([Observing.evidence(name, line: 1), Observing.evidence(verify, line: 500)])
    #expect(diagnosis.root?.cause == verify)
    #expect(diagnosis.others.map(\.role) == [.separate])
  }

  @Test func manyLinesOfOneCauseAreOneFinding() {
    let evidence = (1...54).map { number in
      Observing.evidence(name, line: number, facts: Facts([.host: "h.example", .module: "m\(number)"]))
    }
    let diagnosis = diagnose(evidence)
    #expect(diagnosis.root?.count == 54)
    #expect(diagnosis.others.isEmpty)
  }

  @Test func successAtTheEndMakesTheLogClean() {
    let diagnosis = diagnose([Observing.evidence(name, line: 1)], signals: [Observing.signal(.succeeded, line: 9)])
    #expect(diagnosis.outcome == .clean)
    #expect(diagnosis.others.map(\.role) == [.recovered])
  }

  @Test func aFailedStepAfterSuccessIsAFailure() {
    let signals = [
      Observing.signal(.succeeded, line: 5), Signal(name: "other", kind: .failed, line: 9, text: "exit 1"),
    ]
    #expect(diagnose([Observing.evidence(name, line: 3)], signals: signals).outcome == .failure)
  }

  @Test func anAttemptThatWillBeRepeatedIsNoFailureByItself() {
    let diagnosis = diagnose([Observing.evidence(name, line: 1)], signals: [Observing.signal(.retried, line: 1)])
    #expect(diagnosis.outcome == .clean)
  }

  @Test func anAttemptThatWillBeRepeatedIsTheCauseWhenTheLogBreaksOffThere() {
    let diagnosis = diagnose(
      [Observing.evidence(name, line: 7)], signals: [Observing.signal(.retried, line: 7)], lines: 7)
    #expect(diagnosis.root?.cause == name)
    #expect(diagnosis.root?.confidence == .medium)
  }

  @Test func aWarningIsNoFailureEvenOnTheLastLine() {
    let diagnosis = diagnose(
      [Observing.evidence(name, line: 8)], signals: [Observing.signal(.warned, line: 8)], lines: 8)
    #expect(diagnosis.outcome == .clean)
  }

  @Test func aStepThatFailedWithoutSayingWhyIsUnknown() {
    let diagnosis = diagnose([], signals: [Observing.signal(.failed, line: 3)])
    #expect(diagnosis.outcome == .unknown)
    #expect(diagnosis.unexplained.map(\.line) == [3])
  }

  @Test func aRepeatedAttemptIsTheCauseWhenTheCommandFailed() {
    let signals = [Observing.signal(.retried, line: 1), Observing.signal(.failed, line: 8)]
    #expect(diagnose([Observing.evidence(name, line: 1)], signals: signals).root?.cause == name)
  }

  @Test func rungsBelowTheBrokenOneHeld() {
    let stages = diagnose([Observing.evidence(connect, line: 1)]).stages
    #expect(stages.first { $0.stage == .name }?.state == .held)
    #expect(stages.first { $0.stage == .connect }?.state == .failed)
    #expect(stages.first { $0.stage == .tls }?.state == .unknown)
  }

  @Test func nothingFoundAndNothingSuspectIsClean() {
    #expect(diagnose([]).outcome == .clean)
  }

  @Test func aFatalLineWithoutARuleIsUnknown() {
    let diagnosis = diagnose([], suspects: [Observing.suspect("fatal: the moon is in the wrong phase", line: 3)])
    #expect(diagnosis.outcome == .unknown)
    #expect(diagnosis.unexplained.map(\.line) == [3])
  }

  @Test(arguments: [
    "0 errors, 0 warnings", "go: downloading github.com/pkg/errors v0.9.1", "if err != nil { return err }",
    "--- PASS: TestConnectionRefused (0.00s)",
  ])
  func wordsOfFailureInHarmlessLinesAreClean(_ text: String) {
    #expect(diagnose([], suspects: [Observing.suspect(text, line: 1)]).outcome == .clean)
  }

  @Test func aFailureThatTheLogPassesOverIsNotSure() {
    let passed = diagnose([Observing.evidence(name, line: 10)], lines: 2_000)
    #expect(passed.root?.confidence == .medium)
    #expect(passed.root?.reason[.english].contains("goes on for 1990 lines") == true)
    let ended = diagnose(
      [Observing.evidence(name, line: 10)], signals: [Observing.signal(.failed, line: 12)], lines: 2_000)
    #expect(ended.root?.confidence == .high)
    #expect(diagnose([Observing.evidence(name, line: 1_800)], lines: 2_000).root?.confidence == .high)
  }

  @Test func theMessageBehindTheNameOfALoggerCountsLikeALine() {
    let text = "[build] AssertionError: expected 200"
    let suspect = SuspectLine(NumberedLine(line: 1, text: text), messageStarts: [8])
    #expect(diagnose([], suspects: [Observing.suspect(text, line: 1)]).outcome == .clean)
    #expect(diagnose([], suspects: [suspect]).outcome == .unknown)
  }

  @Test func theTellingLinesAreFew() {
    let suspects = (1...40).map { Observing.suspect("error: number \($0)", line: $0) }
    #expect(diagnose([], suspects: suspects).unexplained.count == 5)
  }

  @Test func parallelOperationsOnOtherHostsAreTheirOwnIncidents() {
    let evidence = [
      Observing.evidence(name, line: 1, facts: Facts([.host: "a.example"])),
      Observing.evidence(connect, line: 2, facts: Facts([.host: "b.example"])),
    ]
    let diagnosis = diagnose(evidence)
    #expect(diagnosis.others.map(\.role) == [.separate])
  }

  @Test func aShortExcerptThatEndsSoonAfterARetryShowsAFailure() {
    let diagnosis = diagnose(
      [Observing.evidence(name, line: 2)], signals: [Observing.signal(.retried, line: 2)], lines: 4)
    #expect(diagnosis.outcome == .failure)
    #expect(diagnosis.root?.confidence == .medium)
  }

  @Test func aShortExcerptInWhichARetryHelpedIsClean() {
    let diagnosis = diagnose(
      [Observing.evidence(name, line: 2)],
      signals: [Observing.signal(.retried, line: 2), Observing.signal(.held(.request), line: 4)], lines: 4)
    #expect(diagnosis.outcome == .clean)
  }

  @Test func beforeABareExitStatusStandsWhatWasSaidLast() {
    let diagnosis = diagnose(
      [],
      suspects: [
        Observing.suspect("building", line: 1), Observing.suspect("frobctl: job 17 is no more", line: 2),
        Observing.suspect("exit status 3", line: 3),
      ], lines: 3)
    #expect(diagnosis.outcome == .unknown)
    #expect(diagnosis.unexplained.map(\.line) == [2, 3])
  }
}
