import Testing

@testable import CulpritTool

@Suite struct GlobPatternTests {
  /// A small tree: the names in each folder; those that are keys are folders.
  private static let tree: [String: [String]] = [
    ".": ["ci", "a.log", ".hidden"], "ci": ["build.log", "test.log", "deep", ".cache"],
    "ci/deep": ["build.log", "build.txt", "more"], "ci/deep/more": ["x1.log", "x2.log"], "ci/.cache": ["y.log"],
    ".hidden": ["z.log"],
  ]

  private func paths(_ pattern: String, hidden: Bool = false) -> [String] {
    GlobPattern(pattern)?.paths(includesHidden: hidden) { folder in
      (Self.tree[folder] ?? []).map { name in
        (name, Self.tree[folder == "." ? name : "\(folder)/\(name)"] != nil)
      }
    } ?? []
  }

  @Test func starsMatchNamesAndTwoStarsMatchFolders() {
    #expect(paths("ci/*.log") == ["ci/build.log", "ci/test.log"])
    #expect(
      paths("ci/**/*.log") == [
        "ci/build.log", "ci/deep/build.log", "ci/deep/more/x1.log", "ci/deep/more/x2.log", "ci/test.log",
      ])
    #expect(paths("**/build.*") == ["ci/build.log", "ci/deep/build.log", "ci/deep/build.txt"])
    #expect(paths("ci/*/more/x[2-9].log") == ["ci/deep/more/x2.log"])
    #expect(paths("ci/deep/more/x[!2].log") == ["ci/deep/more/x1.log"])
    #expect(paths("?.log") == ["a.log"])
  }

  @Test func backslashesPartNamesAsOnWindows() {
    #expect(paths(#"ci\deep\*.txt"#) == ["ci/deep/build.txt"])
  }

  @Test func hiddenNamesAreTakenOnRequest() {
    #expect(paths("**/y.log") == [])
    #expect(paths("**/y.log", hidden: true) == ["ci/.cache/y.log"])
    #expect(paths(".h*/z.log") == [".hidden/z.log"])
  }

  @Test func aTextWithoutSpecialCharactersIsNoPattern() {
    #expect(GlobPattern("ci/build.log") == nil)
  }

  @Test func aHostilePatternTakesNoTime() {
    let name = Array(String(repeating: "a", count: 200))
    #expect(!GlobPattern.matches(name[...], Array(String(repeating: "*a", count: 100) + "b")[...]))
  }
}
