import CulpritModel

/// Builds the document of a report. The report has to be presented already.
struct ReportComposer {
  /// What is reported.
  let report: Report
  /// How it is to look.
  let options: RenderOptions
  /// The fixed words.
  let labels: Labels

  /// A composer for a report that comes as it is.
  init(_ report: Report, options: RenderOptions) {
    self.report = Presentation(lineLimit: Self.longestLine, redacts: options.redacts).present(report)
    self.options = options
    self.labels = Labels.of(options.language)
  }

  /// The longest line of a log that is shown whole, in scalars.
  static let longestLine = 400

  /// The whole report.
  func document() -> Document {
    switch (report.diagnosis.outcome, report.diagnosis.root) {
    case (.failure, let root?): Document(blocks: failure(root))
    case (.clean, _): Document(blocks: clean())
    case (.unknown, _), (.failure, nil): Document(blocks: unknown())
    }
  }

  private func failure(_ root: Finding) -> [Block] {
    let remedy = report.remedies[root.cause.id] ?? Remedy()
    let advice = AdviceSection(remedy: remedy, facts: root.facts, options: options, labels: labels)
    let alternatives = root.confidence == .high ? [] : advice.alternatives()
    return verdict(root) + alternatives + evidence(of: root) + ladder() + advice.blocks()
      + otherFindings(titled: labels.others)
      + advice.references()
  }

  /// The title of a cause with facts.
  func title(of cause: Cause, facts: Facts) -> [Span] {
    TemplateFiller(facts: facts).spans(of: cause.title[options.language])
  }
}
