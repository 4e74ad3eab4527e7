/// Writes a document for a terminal.
struct TextWriter {
  private let style: RenderOptions.Style
  private let wrapper: LineWrapper
  private let styler: SpanStyler

  /// A writer for these options.
  init(options: RenderOptions) {
    style = options.style
    wrapper = LineWrapper(width: options.width, style: options.style)
    styler = SpanStyler(style: options.style)
  }

  /// The text; it ends in one line feed.
  func text(of document: Document) -> String {
    var lines: [String] = []
    var indentation = ""
    var followsHeading = false
    for block in document.blocks {
      var level = 0
      if case .heading(let found, _) = block { level = found }
      if level > 0 { indentation = String(repeating: " ", count: max(0, level - 2) * 2) }
      if !lines.isEmpty, !followsHeading { lines.append("") }
      lines += self.lines(of: block, indentation: indentation)
      followsHeading = level > 1
      if level > 1 { indentation += "  " }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(of block: Block, indentation: String) -> [String] {
    switch block {
    case .heading(_, let content):
      wrapper.lines(of: styler.pieces(of: content, base: .bold), first: indentation, rest: indentation)
    case .paragraph(let content):
      wrapper.lines(of: styler.pieces(of: content), first: indentation, rest: indentation)
    case .code(let code): lines(of: code, indentation: indentation + "  ")
    case .list(let start, let items): lines(of: items, start: start, indentation: indentation)
    case .table(let table): lines(of: table, indentation: indentation)
    }
  }

  /// Columns with two blanks between; a table is never wrapped.
  private func lines(of table: Table, indentation: String) -> [String] {
    let header = table.columns.map { [StyledText(text: $0.title, style: .dim)] }
    let rows = [header] + table.rows.map { $0.map { styler.pieces(of: $0) } }
    func width(_ cell: [StyledText]) -> Int { cell.reduce(0) { $0 + DisplayWidth.of($1.text) } }
    let widths = table.columns.indices.map { column in rows.map { width($0[column]) }.max() ?? 0 }
    return rows.map { row in
      var line = indentation
      for (column, cell) in row.enumerated() {
        let text = cell.map { $0.style.apply(to: $0.text, style: style) }.joined()
        let padding = String(repeating: " ", count: widths[column] - width(cell))
        let isLast = column == row.count - 1
        line += table.columns[column].isNumber ? padding + text : text + (isLast ? "" : padding)
        line += isLast ? "" : "  "
      }
      return line
    }
  }

  /// Code is never wrapped: people copy it.
  private func lines(of code: CodeBlock, indentation: String) -> [String] {
    code.lines.map { line in
      let text = Sanitizer.clean(line.text)
      let isContinuation = text.hasPrefix(" ")
      switch code.kind {
      case .log:
        let digits = line.number.map { String($0) } ?? ""
        let padding = String(repeating: " ", count: max(0, code.numberWidth - digits.count))
        return indentation + TextStyle.dim.apply(to: "\(padding)\(digits) | ", style: style) + text
      case .shell, .powerShell:
        let prompt = code.kind == .shell ? "$ " : "PS> "
        let shown = isContinuation ? String(repeating: " ", count: prompt.count) : prompt
        return indentation + TextStyle.dim.apply(to: shown, style: style)
          + TextStyle.code.apply(to: text, style: style)
      case .file: return text.isEmpty ? "" : indentation + TextStyle.code.apply(to: text, style: style)
      }
    }
  }

  /// The text of an item stands behind its marker, the rest of the item below that.
  private func lines(of items: [[Block]], start: Int?, indentation: String) -> [String] {
    items.enumerated().flatMap { index, item -> [String] in
      let marker = start.map { "\($0 + index). " } ?? "- "
      let inner = indentation + String(repeating: " ", count: marker.count)
      return item.enumerated().flatMap { position, block -> [String] in
        if position == 0, case .paragraph(let content) = block {
          return wrapper.lines(of: styler.pieces(of: content), first: indentation + marker, rest: inner)
        }
        return (position == 0 ? [indentation + marker] : []) + lines(of: block, indentation: inner)
      }
    }
  }
}
