import CulpritBuiltinRules
import CulpritInference
import CulpritModel
import CulpritRules
import CulpritScan
import Testing

/// Every built-in rule on its own examples, with all other rules present: no collision goes undeclared.
@Suite struct BuiltinRuleTests {
  static let documents = RuleLoader.parse(BuiltinRules.paths.compactMap(BuiltinRules.source)).book.rules
  static let rules = BuiltinRules.load()
  static let plan = ScanPlan(rules)

  static func diagnose(_ text: String) -> Diagnosis {
    var scanner = LogScanner(name: "example", plan: plan)
    var bytes = Array(text.utf8)
    bytes.withUnsafeMutableBytes { scanner.feed(UnsafeRawBufferPointer($0)) }
    return Diagnoser { rules.cause($0) }.diagnose(scanner.finish())
  }

  @Test func thereAreRulesForEveryCategory() {
    #expect(Set(Self.rules.causes.map(\.id.category)) == Set(Category.allCases))
  }

  @Test func thereAreAtLeastSixtyCauses() {
    #expect(Self.rules.causes.count >= 60)
  }

  @Test(arguments: documents.indices)
  func examplesOfARuleAreItsOwn(_ index: Int) throws {
    let document = Self.documents[index]
    guard case .cause(let id)? = document.identity else { return }
    for example in document.examples {
      let diagnosis = Self.diagnose(example.log.lines.joined(separator: "\n"))
      let involved = diagnosis.others.map(\.finding.cause.id)
      // An example may be nothing but a tool's warning: then it is named, but not as what made a command fail.
      #expect(
        (diagnosis.root?.cause.id ?? involved.first) == id, "\(example.log.lines.first ?? ""), others \(involved)")
    }
  }

  @Test(arguments: rules.causes.map(\.id))
  func everyCauseHasAdvice(_ id: CauseID) throws {
    let remedy = try #require(Self.rules.remedy(for: id))
    for part in [Remedy.Part.why, .fix, .verify] {
      #expect(remedy.texts.keys.contains { $0.part == part }, "\(part)")
    }
  }
}
