import CulpritModel
import CulpritTool
import Foundation
import Testing

/// What the tools can print, as read from their sources, and what culprit makes of it.
@Suite struct CoverageTests {
  static let engine = Engine()

  @Test(arguments: CoverageTable.all)
  func everyRowGetsItsVerdict(_ table: CoverageTable) {
    #expect(!table.rows.isEmpty)
    for row in table.rows {
      let log = Array(row.log.utf8)
      let diagnosis = log.withUnsafeBytes { Self.engine.diagnose($0, name: table.name) }
      #expect(diagnosis.fulfils(row.verdict), "\(row.item): \(row.log) gives \(diagnosis.verdict), not \(row.verdict)")
    }
  }

  @Test func theDocumentIsUpToDate() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/coverage.md")
    let text = CoverageDocument(CoverageTable.all).text
    if ProcessInfo.processInfo.environment["CULPRIT_WRITE_DOCUMENTS"] != nil { try Data(text.utf8).write(to: file) }
    let written = try String(contentsOf: file, encoding: .utf8)
    #expect(written == text, "run CULPRIT_WRITE_DOCUMENTS=1 scripts/test --filter theDocumentIsUpToDate")
  }
}
