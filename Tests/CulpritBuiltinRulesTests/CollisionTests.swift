import CulpritBuiltinRules
import CulpritInference
import CulpritModel
import CulpritRules
import CulpritScan
import Foundation
import Testing

/// Which rules fire on the examples of others, and why the right one wins all the same: `docs/collisions.md`.
@Suite struct CollisionTests {
  private struct Collision: Hashable, Comparable {
    let rule: CauseID
    let other: CauseID
    let reason: String

    static func < (left: Collision, right: Collision) -> Bool {
      (left.rule, left.other) < (right.rule, right.other)
    }
  }

  private static func collisions() -> [Collision] {
    var found: Set<Collision> = []
    for document in BuiltinRuleTests.documents {
      guard case .cause(let id)? = document.identity, let rule = BuiltinRuleTests.rules.cause(id) else { continue }
      for example in document.examples {
        let text = example.log.lines.joined(separator: "\n")
        for other in BuiltinRuleTests.diagnose(text).others.map(\.finding.cause) where other.id != id {
          found.insert(Collision(rule: id, other: other.id, reason: reason(why: rule, precedes: other)))
        }
      }
    }
    return found.sorted()
  }

  private static func reason(why rule: Cause, precedes other: Cause) -> String {
    if rule.masks(other.id) { return "masks it" }
    if rule.strength != other.strength { return "\(rule.strength.rawValue) before \(other.strength.rawValue)" }
    if rule.stage != other.stage { return rule.stage < other.stage ? "lower rung" : "another incident" }
    return "surer, or the same incident told twice"
  }

  @Test func theMatrixIsUpToDate() throws {
    let collisions = Self.collisions()
    var lines = [
      "# Collisions", "",
      "On the examples of the rule on the left the rule in the middle fires too. The left one is the verdict (`BuiltinRuleTests` makes sure of it), for the reason on the",
      "right. A test makes this page.", "", "\(collisions.count) pairs.", "",
      "| example of | also fires | why the first one wins |", "|---|---|---|",
    ]
    lines += collisions.map { "| `\($0.rule)` | `\($0.other)` | \($0.reason) |" }
    let text = lines.joined(separator: "\n") + "\n"
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/collisions.md")
    if ProcessInfo.processInfo.environment["CULPRIT_WRITE_DOCUMENTS"] != nil { try Data(text.utf8).write(to: file) }
    let written = try String(contentsOf: file, encoding: .utf8)
    #expect(written == text, "run CULPRIT_WRITE_DOCUMENTS=1 scripts/test --filter UpToDate")
  }
}
