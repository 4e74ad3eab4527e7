import CulpritModel

/// The parts of a step summary.
struct StepSummaryPage {
  private let summary: BatchSummary
  private let language: Language
  private let words: CIWords

  /// How many causes the table lists.
  private static let rows = 50

  /// The parts for a summary that was presented.
  init(summary: BatchSummary, language: Language) {
    self.summary = summary
    self.language = language
    words = CIWords.of(language)
  }

  /// Heading, counts, and the table of causes.
  func head() -> String {
    let outcomes = summary.outcomes
    let failed = outcomes[.failure] ?? 0
    let unknown = outcomes[.unknown] ?? 0
    let counts = [summary.logs, failed, unknown, outcomes[.clean] ?? 0].map { String($0) }
    var lines = ["## \(words.heading)", "", Labels.fill(words.judged, counts)]
    if summary.isPartial { lines += ["", "**\(words.partial)**"] }
    if failed + unknown == 0 { lines += ["", words.nothingFailed] }
    if !summary.causes.isEmpty {
      lines += ["", "| \(words.cause) | \(words.logs) | \(words.retry) | \(words.example) |", "|---|---:|---|---|"]
      lines += summary.causes.prefix(Self.rows).map(row)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A cause with its first report, to unfold.
  func entry(for cause: Cause, detail: String) -> String {
    let title = "\(cause.id) · \(cause.title(in: language))"
    return "<details><summary>\(XMLText.attribute(title))</summary>\n\n\(detail)\n</details>\n"
  }

  /// The kinds of unexplained failures, each an entry; the first one has the heading.
  func unexplained() -> [String] {
    summary.unexplained.enumerated().map { index, group in
      let heading = index == 0 ? "### \(words.unexplained)\n\n" : ""
      let place = "\(RelativePath.text(of: group.example.location)):\(group.example.line.line)"
      return heading + "- " + MarkdownSpan.code(group.example.line.text) + "  \n  " + words.logs(group.logs) + " "
        + MarkdownSpan.code(place) + "\n"
    }
  }

  private func row(_ count: BatchSummary.CauseCount) -> String {
    let place = "\(RelativePath.text(of: count.example.location)):\(count.example.line.line)"
    let cells = [
      MarkdownSpan.code(count.cause.id.description), String(count.logs), words.answer(count.cause.retry),
      // Inside a table a bar ends the cell, even in code.
      MarkdownSpan.code(place.escaping { $0 == "|" ? "¦" : nil }),
    ]
    return "| " + cells.joined(separator: " | ") + " |"
  }
}
