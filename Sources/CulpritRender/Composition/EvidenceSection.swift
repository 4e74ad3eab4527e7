import CulpritModel

extension ReportComposer {
  private static let shownLines = 3
  private static let shownValues = 6

  /// The lines that prove the verdict, and what else there is of them.
  func evidence(of root: Finding) -> [Block] {
    let lines = distinctLines(root.evidence)
    guard !lines.isEmpty else { return [] }
    let heading = lines.count == 1 ? labels.provingLine : labels.provingLines
    var blocks: [Block] = [.heading(level: 2, [.text(heading)]), log(lines)]
    let note = extent(of: root, shown: lines.count)
    if !note.isEmpty { blocks.append(.paragraph(note)) }
    return blocks
  }

  /// A block of log lines.
  func log(_ lines: [CodeBlock.Line]) -> Block { .code(CodeBlock(kind: .log, language: "text", lines: lines)) }

  /// The first few lines that differ in their text.
  private func distinctLines(_ evidence: [Evidence]) -> [CodeBlock.Line] {
    var seen: Set<String> = []
    let distinct = evidence.filter { seen.insert($0.text).inserted }
    return distinct.prefix(Self.shownLines).map { CodeBlock.Line($0.text, number: $0.line) }
  }

  /// How many lines tell of it, and about how many hosts, modules and so on.
  private func extent(of root: Finding, shown: Int) -> [Span] {
    let count = root.count > shown ? [Span.text(Labels.fill(labels.linesSay, [String(root.count)]))] : []
    let varieties = root.varieties.filter { $0.total > 1 }.compactMap(spans)
    let separator: [Span] = labels.sentenceSpace.isEmpty ? [] : [.text(labels.sentenceSpace)]
    return Array(([count] + varieties).filter { !$0.isEmpty }.joined(separator: separator))
  }

  private func spans(of variety: Finding.Variety) -> [Span]? {
    guard let plural = labels.plural(of: variety.name) else { return nil }
    let shown = variety.values.prefix(Self.shownValues)
    var names = shown.map { [Span.code($0)] }.flattened(with: .text(labels.listSeparator))
    let hidden = variety.total - shown.count
    if hidden > 0 { names += [.text(labels.listSeparator + Labels.fill(labels.more, [String(hidden)]))] }
    let parts = Labels.fill(labels.distinct, [String(variety.total), plural]).split(
      separator: "{}", omittingEmptySubsequences: false)
    guard let before = parts.first, let after = parts.last, parts.count == 2 else { return nil }
    return [.text(String(before))] + names + [.text(String(after))]
  }
}
