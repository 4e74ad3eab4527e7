import Testing

@testable import CulpritTool

@Suite struct RuleFoldersTests {
  @Test func aFolderIsTrustedIfItIsOnesOwnOrRoots() {
    #expect(RuleFolders.isTrustworthy(owner: 1000, user: 1000))
    #expect(RuleFolders.isTrustworthy(owner: 0, user: 1000))
    #expect(!RuleFolders.isTrustworthy(owner: 1001, user: 1000))
  }

  /// In most containers root works on what another account has checked out.
  @Test func rootUsesWhatItFinds() {
    #expect(RuleFolders.isTrustworthy(owner: 1001, user: 0))
  }

  @Test func withoutAWorkingDirectoryThereIsNoProject() {
    #expect(RuleFolders.inProject(around: nil) == nil)
  }
}
