import CulpritModel
import CulpritTool
import Foundation
import Testing

/// Which rules fire on the examples of others, and why the right one wins all the same: `docs/collisions.md`.
@Suite struct CollisionTests {
  @Test func theMatrixIsUpToDate() throws {
    let collisions = Collision.all(in: Engine())
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
