import CulpritTool
import Testing

@Suite struct CauseCompletionTests {
  @Test func identitiesAreCompletedFromTheirBeginning() {
    let words = CauseCompletion.causes(startingWith: "dns/no-")
    #expect(words.contains("dns/no-such-host"))
    #expect(words.allSatisfy { $0.hasPrefix("dns/no-") })
  }

  @Test func nothingIsOfferedForWhatNobodyKnows() {
    #expect(CauseCompletion.causes(startingWith: "moon/") == [])
  }
}
