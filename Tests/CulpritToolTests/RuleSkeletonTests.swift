import CulpritEngine
import CulpritRules
import CulpritStatistics
import Testing

@testable import CulpritTool

@Suite struct RuleSkeletonTests {
  static let lines = [
    "frobctl: job 17 on a.example:8443 died after 30s in /srv/a/b.c",
    #"  [ERR] can't (re)start {worker} "w-12" at 2026-03-01T12:00:00Z + 5% of $HOME | rev 9f86d081884c"#,
    "linker: cannot find library zebra anywhere near 10.0.0.2:53, [::1]:8080 or https://a.example/x?y=1",
    #"C:\work\main.go:3:8: token=*** is bad for v1.2.3 and v1.2.4"#,
    "构建失败：没有这个模块 x 在 /tmp/模块/a b", "\ttabbed\tline of failure", "=> arrow that is a line",
  ]

  @Test(arguments: lines)
  func theRuleIsAcceptedAndFindsItsLine(_ line: String) {
    let varies = MaskedWord.words(of: line).map { $0.hasPrefix("z") }
    let text = RuleSkeleton.make(UnexplainedFailure(line: line, varies: varies))
    let source = RuleSource(name: "skeleton", path: "toolchain/skeleton.rule", bytes: Array(text.utf8))
    let load = AddedRules.check([source], known: AddedRules.builtinNames)
    #expect(!load.hasErrors, "\(load.diagnostics)\n\(text)")
  }

  @Test func whatDiffersIsCaptured() {
    let failure = UnexplainedFailure(line: Self.lines[0], varies: [])
    #expect(
      RuleSkeleton.pattern(for: failure)
        == #"frobctl: job \d+ on (?<host>[^\s:/]+):(?<port>\d+) died after \S+ in (?<path>[^\s:]+)"#)
    #expect(RuleSkeleton.tool(of: Self.lines[0]) == "frobctl")
    #expect(RuleSkeleton.tool(of: "error: no") == "tool")
  }
}
