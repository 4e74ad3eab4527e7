import CulpritModel
import CulpritRender
import Testing

/// Reports say which rules are not built in.
@Suite struct RuleFileTests {
  private static let report: Report = {
    var report = Samples.report()
    report.ruleFiles = [.dns: ".culprit/rules/dns/no-such-host.rule"]
    return report
  }()

  @Test func theReportNamesTheFile() {
    let text = TextRenderer().render(Self.report, options: RenderOptions())
    #expect(text.contains("The rule is not built in, it comes from .culprit/rules/dns/no-such-host.rule."))
    #expect(!TextRenderer().render(Samples.report(), options: RenderOptions()).contains("not built in"))
  }

  @Test func otherFindingsNameItToo() {
    var report = Samples.report(others: [.init(role: .separate, finding: Samples.finding())])
    report.ruleFiles = [.dns: "own.rule"]
    #expect(MarkdownRenderer().render(report, options: RenderOptions()).contains("rule from `own.rule`)"))
  }

  @Test func theJSONHasItAsAField() {
    let json = JSONRenderer().render(Self.report, options: RenderOptions())
    #expect(json.contains(#""rule":".culprit/rules/dns/no-such-host.rule""#))
  }
}
