public import CulpritModel

/// Markdown for `$GITHUB_STEP_SUMMARY`: what broke, each cause with its first log and its remedy to unfold.
///
/// GitHub drops a summary of more than 1024 KiB, so whole entries are left out beyond that.
public struct StepSummary: BatchFormat {
  /// The most that GitHub takes from a step, in bytes.
  static let limit = 1_024 * 1_024

  private let options: RenderOptions
  private let presentation: BatchPresentation
  private var details: [CauseID: String] = [:]

  /// A format with these options.
  public init(options: RenderOptions) {
    self.options = options
    presentation = BatchPresentation(options)
  }

  /// Nothing: the most frequent cause comes first, and it is not known yet.
  public mutating func begin() -> String { "" }

  /// Nothing; the first report of each cause is kept.
  public mutating func add(_ report: Report, of entry: BatchEntry) -> String {
    if let id = report.diagnosis.root?.cause.id, report.diagnosis.outcome == .failure, details[id] == nil {
      details[id] = detail(report)
    }
    return ""
  }

  /// The whole summary.
  public mutating func end(_ summary: BatchSummary) -> String {
    let page = StepSummaryPage(summary: presentation.summary(summary), language: options.language)
    let head = page.head()
    let entries = summary.causes.map { page.entry(for: $0.cause, detail: details[$0.cause.id] ?? "") }
    return Self.fit(head, entries: entries + page.unexplained(), words: CIWords.of(options.language))
  }

  /// The report with its headings two levels lower, below those of the page.
  private func detail(_ report: Report) -> String {
    var document = ReportComposer(report, options: options).document()
    document.blocks = document.blocks.map { block in
      if case .heading(let level, let content) = block { .heading(level: level + 2, content) } else { block }
    }
    return MarkdownWriter.text(of: document)
  }

  /// As many whole entries as there is room for, with a note if some are missing.
  private static func fit(_ head: String, entries: [String], words: CIWords) -> String {
    let reserve = 400
    var text = head
    var size = head.utf8.count
    for (index, entry) in entries.enumerated() {
      size += entry.utf8.count + 1
      guard size <= limit - reserve else {
        return text + "\n" + Labels.fill(words.cut, [String(entries.count - index)]) + "\n"
      }
      text += "\n" + entry
    }
    return text
  }
}
