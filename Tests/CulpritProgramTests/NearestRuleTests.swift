import Testing

@Suite struct NearestRuleTests {
  @Test func anUnknownFailureNamesTheRulesThatCameClosest() throws {
    let result = try Program.run([], input: "error: temporary failure of the name resolution of a.example\n")
    #expect(result.output.contains("culprit does not know why"))
    #expect(result.output.contains("## The nearest rules") && result.output.contains("`dns/temporary-failure`"))
  }

  @Test func aFailureOfAnotherWorldGetsNone() throws {
    let result = try Program.run([], input: ArgumentTests.unknown)
    #expect(result.output.contains("culprit does not know why"))
    #expect(!result.output.contains("nearest"))
  }

  @Test func anUnknownFailureSaysHowToBeginARule() throws {
    #expect(try Program.run([], input: ArgumentTests.unknown).output.contains("culprit rules new"))
  }
}
