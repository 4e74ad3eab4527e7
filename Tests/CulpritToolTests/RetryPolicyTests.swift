import CulpritModel
import Testing

@testable import CulpritTool

/// What is tried again, and when.
@Suite struct RetryPolicyTests {
  /// A clock on which waiting takes no time.
  final class FakeClock: RetryClock, @unchecked Sendable {
    var now = 1_000_000.0
    var waits: [Double] = []
    var isInterrupted = false

    func wait(_ seconds: Double) -> Bool {
      waits.append(seconds)
      now += seconds
      return !isInterrupted
    }
  }

  /// Draws the same numbers every time.
  struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      // SplitMix64.
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
  }

  /// Draws the end of every range.
  struct GreatestGenerator: RandomNumberGenerator {
    mutating func next() -> UInt64 { .max }
  }

  private func finding(_ id: String, _ retry: Retry) throws -> Finding {
    let cause = Cause(
      id: try #require(CauseID(id)), title: LocalizedText(english: id), stage: .connect, confidence: .high, retry: retry
    )
    return Finding(cause: cause, confidence: .high, count: 1, evidence: [])
  }

  private func diagnosis(_ id: String, _ retry: Retry, separate: Finding? = nil) throws -> Diagnosis {
    Diagnosis(
      input: InputSummary(name: "-", bytes: 1, lines: 1), outcome: .failure, root: try finding(id, retry),
      others: separate.map { [Diagnosis.Other(role: .separate, finding: $0)] } ?? [])
  }

  private func loop<Random: RandomNumberGenerator>(
    _ clock: FakeClock, retries: Int = 5, longestWait: Double = 60, random: Random = SeededGenerator(state: 1)
  ) -> RetryLoop<FakeClock, Random> {
    RetryLoop(policy: RetryPolicy(retries: retries, longestWait: longestWait), clock: clock, random: random)
  }

  @Test func theRangeOfWaitsDoublesUpToTheLimit() throws {
    let clock = FakeClock()
    var loop = loop(clock, retries: 8, longestWait: 20, random: GreatestGenerator())
    for _ in 0..<8 { #expect(loop.step(after: try diagnosis("network/reset", .now), output: []) { _ in } == .again) }
    #expect(clock.waits == [1, 2, 4, 8, 16, 20, 20, 20])
  }

  @Test func aCauseThatNeedsTimeGetsMore() throws {
    let clock = FakeClock()
    var loop = loop(clock, retries: 3, random: GreatestGenerator())
    for _ in 0..<3 { _ = loop.step(after: try diagnosis("service/bad-gateway", .later), output: []) { _ in } }
    #expect(clock.waits == [4, 8, 16])
  }

  @Test func waitsAreDrawnFromTheWholeRange() throws {
    var waits: [Double] = []
    for seed in 0..<200 {
      let clock = FakeClock()
      var loop = loop(clock, random: SeededGenerator(state: UInt64(seed)))
      _ = loop.step(after: try diagnosis("network/reset", .now), output: []) { _ in }
      waits += clock.waits
    }
    #expect(waits.allSatisfy { (0...1).contains($0) })
    #expect(waits.contains { $0 < 0.1 } && waits.contains { $0 > 0.9 })
  }

  @Test func itGivesUpWhenTheRetriesAreUsedUp() throws {
    var loop = loop(FakeClock(), retries: 2)
    let reset = try diagnosis("network/reset", .now)
    #expect(loop.step(after: reset, output: []) { _ in } == .again)
    #expect(loop.step(after: reset, output: []) { _ in } == .again)
    #expect(loop.step(after: reset, output: []) { _ in } == .stop(.exhausted))
    #expect(loop.attempts == 3)
  }

  @Test(arguments: [
    ("dns/no-such-host", Retry.never), ("tls/expired", .never), ("auth/missing", .never),
  ])
  func aPermanentCauseEndsItAtOnce(id: String, retry: Retry) throws {
    let clock = FakeClock()
    var loop = loop(clock)
    #expect(
      loop.step(after: try diagnosis(id, retry), output: []) { _ in }
        == .stop(.permanent(try #require(CauseID(id)))))
    #expect(clock.waits.isEmpty)
  }

  @Test(arguments: ["checksum/hash-file-mismatch", "tls/not-yet-valid", "module/git-failed"])
  func aCheckIsNotRepeatedUntilItPasses(id: String) throws {
    var loop = loop(FakeClock())
    #expect(
      loop.step(after: try diagnosis(id, .now), output: []) { _ in } == .stop(.check(try #require(CauseID(id)))))
  }

  @Test func aPermanentCauseBesideTheRootEndsItToo() throws {
    var loop = loop(FakeClock())
    let mixed = try diagnosis("network/reset", .now, separate: try finding("module/not-found", .never))
    let expected = try #require(CauseID("module/not-found"))
    #expect(loop.step(after: mixed, output: []) { _ in } == .stop(.permanent(expected)))
  }

  @Test func anUnknownFailureEndsIt() {
    var loop = loop(FakeClock())
    let unknown = Diagnosis(input: InputSummary(name: "-", bytes: 1, lines: 1), outcome: .unknown)
    #expect(loop.step(after: unknown, output: []) { _ in } == .stop(.unknown))
  }

  @Test func theServersTimeIsRespected() throws {
    let clock = FakeClock()
    var loop = loop(clock)
    var announced: [RetryPolicy.Retry] = []
    let limited = try diagnosis("service/rate-limited", .later)
    _ = loop.step(after: limited, output: Array("< Retry-After: 30\r\n".utf8)[...]) { announced.append($0) }
    #expect(announced.count == 1)
    #expect(announced.first?.isAsked == true)
    #expect(clock.waits.allSatisfy { (30...34).contains($0) })
  }

  @Test func aServerThatAsksForTooMuchEndsIt() throws {
    var loop = loop(FakeClock())
    let limited = try diagnosis("service/rate-limited", .later)
    #expect(
      loop.step(after: limited, output: Array("Retry-After: 3600".utf8)[...]) { _ in }
        == .stop(.longWait(3600, limit: 60)))
  }

  @Test func anInterruptedWaitEndsIt() throws {
    let clock = FakeClock()
    clock.isInterrupted = true
    var loop = loop(clock)
    #expect(loop.step(after: try diagnosis("network/reset", .now), output: []) { _ in } == .interrupted)
  }
}
