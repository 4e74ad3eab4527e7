/// `docs/coverage.md`, made from the tables.
struct CoverageDocument {
  private let tables: [CoverageTable]

  init(_ tables: [CoverageTable]) {
    self.tables = tables
  }

  var text: String {
    let total = tables.map(\.rows.count).reduce(0, +)
    var lines = [
      "# Coverage", "",
      "What the tools can print, as read from their sources, and the verdict that each text gets. The rows stand in `Tests/CulpritToolTests/Coverage/`, one file a",
      "table; a test runs every one of them through the whole pipeline and makes this page. `-` means: no culprit, for the reason that the row gives.",
      "",
      "\(total) texts in \(tables.count) tables.", "",
      "| table | texts | with a cause | different causes | unknown or clean | no culprit |",
      "|---|---|---|---|---|---|",
    ]
    for table in tables {
      let named = table.rows.filter { $0.verdict.contains("/") }
      let none = table.rows.count { $0.verdict == "-" }
      lines.append(
        "| [\(table.name)](#\(table.name)) | \(table.rows.count) | \(named.count) | \(Set(named.map(\.verdict)).count) | \(table.rows.count - named.count - none) | \(none) |"
      )
    }
    for table in tables {
      lines +=
        ["", "## \(table.name)", "", "| verdict | texts | for example |", "|---|---|---|"] + Self.rows(of: table)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func rows(of table: CoverageTable) -> [String] {
    Dictionary(grouping: table.rows, by: \.verdict).sorted { $0.key < $1.key }.map { verdict, rows in
      var items: [String] = []
      for row in rows where !items.contains(row.item) { items.append(row.item) }
      let shown = table.name == "curl" ? items : Array(items.prefix(4))
      let rest = items.count > shown.count ? ", …" : ""
      return "| `\(verdict)` | \(rows.count) | \(shown.map(cell).joined(separator: ", "))\(rest) |"
    }
  }

  private static func cell(_ text: String) -> String {
    text.replacing("|", with: "\\|").replacing("<", with: "&lt;")
  }
}
