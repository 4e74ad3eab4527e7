import CulpritModel

/// The first log of a cause, kept so that the cause can be told with its facts and advice.
struct CauseExample {
  private let root: Finding?
  private let remedy: Remedy

  /// The example that a log gives.
  init(_ verdict: BatchVerdict, report: Report) {
    root = verdict.root
    remedy = root.flatMap { report.remedies[$0.cause.id] } ?? Remedy()
  }

  /// The title with facts.
  func title(in language: Language) -> String { root?.title(in: language) ?? "" }

  /// Why and how to fix it, as plain text.
  func advice(options: RenderOptions) -> String {
    let text = TextWriter(options: options).text(of: Document(blocks: blocks(options: options)))
    return String(text.dropLast())
  }

  private func blocks(options: RenderOptions) -> [Block] {
    AdviceSection(
      remedy: remedy, facts: root?.facts ?? Facts(), options: options, labels: Labels.of(options.language)
    ).blocks()
  }
}
