import Culprit
import Testing

@Suite struct OwnRuleTests {
  static let log = "panic: the moon is in the wrong phase\n"
  static let id = CauseID(category: .resource, slug: "moon")
  static let rule = """
    title  the moon is in the {reason} phase
    stage  config
    confidence  high
    retry  later

    match moon
      moon is in the (?<reason>\\w+) phase

    example
      panic: the moon is in the wrong phase
      => reason=wrong
    near-miss
      the moon is new

    why
      It happens.
    fix
      Wait.
    verify
      $ date

    """

  @Test func aRuleMayBeAText() throws {
    let classifier = try Classifier(rules: [.builtin, .text(Self.rule, id: Self.id)])
    #expect(classifier.diagnose(Self.log).root?.cause.id == Self.id)
    #expect(classifier.diagnose(ClassifierTests.failing).root?.cause.id.category == .dns)
  }

  @Test func aRuleMayBeAFileOrAFolder() throws {
    let folder = try ScratchFolder()
    let file = try folder.write(Self.rule, to: "resource/moon.rule")
    for path in [file, folder.path] {
      #expect(try Classifier(rules: [.builtin, .path(path)]).diagnose(Self.log).root?.cause.id == Self.id)
    }
  }

  @Test func withoutTheBuiltinRulesOnlyTheNamedOnesAreThere() throws {
    let classifier = try Classifier(rules: [.text(Self.rule, id: Self.id)])
    #expect(classifier.causes.map(\.id) == [Self.id])
  }

  @Test func aRuleReplacesABuiltinOne() throws {
    let id = CauseID(category: .dns, slug: "unresolved")
    let classifier = try Classifier(rules: [.builtin, .text(Self.rule, id: id)])
    #expect(classifier.cause(id)?.title.english == "the moon is in the {reason} phase")
    #expect(classifier.diagnose(Self.log).root?.cause.id == id)
  }

  @Test func twoRulesWithOneIdentityAreRefused() {
    #expect(throws: RuleError.self) {
      try Classifier(rules: [.text(Self.rule, id: Self.id), .text(Self.rule, id: Self.id)])
    }
  }

  @Test func aBrokenRuleIsRefusedWithItsPlace() {
    let broken = Self.rule.replacing("stage  config", with: "stage  konfig")
    do {
      _ = try Classifier(rules: [.text(broken, id: Self.id)])
      Issue.record("the rule was accepted")
    } catch {
      let problem = error.problems.first
      #expect(problem?.file == "resource/moon.rule" && problem?.line == 2 && problem?.column == 8)
      #expect(error.description.contains("^^^^^^"))
    }
  }

  @Test func aMissingFileIsNamed() {
    do {
      _ = try Classifier(rules: [.path("/nowhere/rules")])
      Issue.record("the path was accepted")
    } catch {
      #expect(error.problems.map(\.file) == ["/nowhere/rules"])
      #expect(error.problems.first?.line == nil)
    }
  }
}
