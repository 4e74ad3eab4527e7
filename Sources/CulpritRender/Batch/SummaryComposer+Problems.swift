import CulpritModel

extension SummaryComposer {
  /// The failures that no rule explains, each with a sample and a rule to start from.
  func unexplained() -> [Block] {
    guard !summary.unexplained.isEmpty else { return [] }
    var blocks: [Block] = [
      .heading(level: 2, [.text(labels.unexplained)]),
      .paragraph(TemplateFiller(facts: Facts()).spans(of: labels.unexplainedText)),
    ]
    for group in summary.unexplained {
      let count = group.logs == 1 ? labels.oneLog : Labels.fill(labels.manyLogs, [number(group.logs)])
      blocks.append(.heading(level: 3, [.text(count + labels.colon), .code(group.template)]))
      blocks.append(.paragraph([.text(labels.sample + labels.colon), .code(group.example.location.name)]))
      let sample = CodeBlock.Line(group.example.line.text, number: group.example.line.line)
      blocks.append(.code(CodeBlock(kind: .log, language: "text", lines: [sample])))
      guard !isForTerminal else { continue }
      let lines = group.ruleSkeleton.split(separator: "\n", omittingEmptySubsequences: false)
      let skeleton = lines.map { CodeBlock.Line(String($0)) }
      blocks.append(.paragraph([.text(labels.skeleton)]))
      blocks.append(.code(CodeBlock(kind: .file, language: "text", lines: Array(trimmed(skeleton)))))
    }
    if isForTerminal { blocks.append(.paragraph([.text(labels.skeletonsElsewhere)])) }
    return blocks
  }

  /// What changed since an earlier scan.
  func comparison() -> [Block] {
    guard let comparison = summary.comparison else { return [] }
    let parts = [
      (labels.newProblems, comparison.new), (labels.goneProblems, comparison.gone),
      (labels.remainingProblems, comparison.remaining),
    ]
    var blocks: [Block] = [
      .heading(level: 2, [.text(labels.comparison)]),
      .paragraph([
        .text(
          Labels.fill(labels.comparisonText, parts.map { number($0.1.total) }))
      ]),
    ]
    for (title, listing) in parts where !listing.problems.isEmpty {
      let rows = listing.problems.map { problem -> [[Span]] in
        [name(of: problem), [.text(number(problem.logsBefore))], [.text(number(problem.logsNow))]]
      }
      let columns = [
        Table.Column(labels.problem), Table.Column(labels.before, isNumber: true),
        Table.Column(labels.nowCount, isNumber: true),
      ]
      blocks += [.heading(level: 3, [.text(title)]), .table(Table(columns: columns, rows: rows))]
      blocks += more(listing.total - listing.problems.count)
    }
    return blocks
  }

  private func name(of problem: BatchComparison.Problem) -> [Span] {
    let subject: [Span] = problem.subject.isEmpty ? [] : [.text(" "), .code(problem.subject)]
    guard let cause = problem.cause else { return [.text(labels.unexplainedProblem)] + subject }
    return [.cause(cause)] + subject
  }

  private func trimmed(_ lines: [CodeBlock.Line]) -> ArraySlice<CodeBlock.Line> {
    var lines = lines[...]
    while lines.last?.text.isEmpty == true { lines.removeLast() }
    return lines
  }
}
