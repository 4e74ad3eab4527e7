import CulpritModel
import CulpritRender
import Foundation
import Testing

@Suite("JSON Schema")
struct SchemaTests {
  private let schema: SchemaCheck

  init() throws { schema = try SchemaCheck.published() }

  private func problems(_ diagnosis: Diagnosis) throws -> [String] {
    let text = JSONRenderer().render(Report(diagnosis: diagnosis), options: RenderOptions())
    return schema.problems(of: try JSONSerialization.jsonObject(with: Data(text.utf8)))
  }

  @Test("Every category, stage and level conforms", arguments: Category.allCases, Stage.allCases)
  func findings(_ category: CulpritModel.Category, _ stage: Stage) throws {
    for retry in Retry.allCases {
      for confidence in Confidence.allCases {
        var cause = Samples.cause(CauseID(category: category, slug: "some-2"), stage: stage)
        cause.retry = retry
        var root = Samples.finding(cause: cause)
        root.confidence = confidence
        #expect(try problems(Samples.failure(root)) == [])
      }
    }
  }

  @Test("Every role conforms", arguments: Diagnosis.Role.allCases)
  func roles(_ role: Diagnosis.Role) throws {
    #expect(try problems(Samples.failure(others: [.init(role: role, finding: Samples.finding())])) == [])
  }

  @Test("Every fact conforms", arguments: FactName.allCases)
  func facts(_ name: FactName) throws {
    var facts = Facts()
    facts[name] = "x"
    let root = Samples.finding(facts: facts, varieties: [.init(name: name, values: ["x", "y"], total: 2)])
    #expect(try problems(Samples.failure(root)) == [])
  }

  @Test("The outcomes without a cause conform", arguments: [Samples.clean, Samples.unknown()])
  func outcomes(_ report: Report) throws {
    #expect(try problems(report.diagnosis) == [])
  }

  @Test("The check is able to fail")
  func fails() {
    #expect(schema.problems(of: ["schema": "culprit/1", "outcome": "sunny"] as [String: Any]).isEmpty == false)
  }

  @Test("The schema lists exactly the values of the model")
  func enumerations() {
    #expect(schema.enumeration("category") == CulpritModel.Category.allCases.map(\.rawValue))
    #expect(schema.enumeration("stage") == Stage.allCases.map(\.rawValue))
    #expect(schema.examples("fact") == FactName.allCases.map(\.rawValue))
  }
}
