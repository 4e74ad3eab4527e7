/// Writes a document as Markdown.
enum MarkdownWriter {
  /// The text; it ends in one line feed.
  static func text(of document: Document) -> String { lines(of: document.blocks).joined(separator: "\n") + "\n" }

  private static func lines(of blocks: [Block]) -> [String] {
    blocks.map(lines).flattened(with: "")
  }

  private static func lines(of block: Block) -> [String] {
    switch block {
    case .heading(let level, let content):
      [String(repeating: "#", count: level) + " " + MarkdownSpan.text(of: content)]
    case .paragraph(let content): [MarkdownEscape.lineStart(MarkdownSpan.text(of: content))]
    case .code(let code): lines(of: code)
    case .list(let start, let items): lines(of: items, start: start)
    case .table(let table): lines(of: table)
    }
  }

  /// A fence that is longer than every run of backticks inside.
  private static func lines(of code: CodeBlock) -> [String] {
    let fence = String(repeating: "`", count: max(3, longestRun(of: "`", in: code) + 1))
    let content = code.lines.map { line -> String in
      guard let number = line.number else { return line.text }
      let digits = String(number)
      return String(repeating: " ", count: max(0, code.numberWidth - digits.count)) + "\(digits) | \(line.text)"
    }
    return [fence + code.language] + content + [fence]
  }

  /// A table of GitHub's dialect, where a bar ends a cell even inside code.
  private static func lines(of table: Table) -> [String] {
    let rows = [table.columns.map { [Span.text($0.title)] }] + table.rows
    let written = rows.map { row in
      "| " + row.map { MarkdownSpan.text(of: $0).replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }
    let rule = "|" + table.columns.map { $0.isNumber ? "---:" : "---" }.joined(separator: "|") + "|"
    return [written[0], rule] + written.dropFirst()
  }

  private static func longestRun(of character: Unicode.Scalar, in code: CodeBlock) -> Int {
    var longest = 0
    for line in code.lines {
      var current = 0
      for scalar in line.text.unicodeScalars {
        current = scalar == character ? current + 1 : 0
        longest = max(longest, current)
      }
    }
    return longest
  }

  private static func lines(of items: [[Block]], start: Int?) -> [String] {
    let isLoose = items.contains { $0.count > 1 }
    let written = items.enumerated().map { index, item -> [String] in
      let marker = start.map { "\($0 + index). " } ?? "- "
      let indentation = String(repeating: " ", count: marker.count)
      return lines(of: item).enumerated().map { position, line in
        position == 0 ? marker + line : line.isEmpty ? "" : indentation + line
      }
    }
    return isLoose ? written.flattened(with: "") : written.flatMap { $0 }
  }
}
