import CulpritModel

/// The gate for everything from logs in the formats for many logs: cleaned, without credentials, cut.
struct BatchPresentation {
  private let gate: Presentation

  /// The longest excerpt, in scalars.
  static let longestLine = 400

  /// A gate for these options.
  init(_ options: RenderOptions, longestLine: Int = longestLine) {
    gate = Presentation(lineLimit: longestLine, redacts: options.redacts)
  }

  /// What a log's report says, fit to be shown.
  func verdict(_ report: Report, of entry: BatchEntry) -> BatchVerdict {
    BatchVerdict(
      location: location(entry.location), diagnosis: gate.present(report).diagnosis, times: entry.times)
  }

  /// The same with no more than one line shows: title, facts, the proving line.
  func briefVerdict(_ report: Report, of entry: BatchEntry) -> BatchVerdict {
    var brief = Report(diagnosis: report.diagnosis)
    brief.diagnosis.others = []
    brief.diagnosis.unexplained = Array(report.diagnosis.unexplained.prefix(1))
    if let evidence = report.diagnosis.root?.evidence { brief.diagnosis.root?.evidence = Array(evidence.prefix(1)) }
    brief.diagnosis.root?.varieties = []
    brief.diagnosis.root?.reason = LocalizedText(english: "")
    return verdict(brief, of: entry)
  }

  /// A summary, fit to be shown.
  func summary(_ summary: BatchSummary) -> BatchSummary {
    var result = summary
    result.causes = summary.causes.map { cause in
      var cause = cause
      cause.example = example(cause.example)
      return cause
    }
    result.hosts = summary.hosts.map { BatchSummary.Count(name: gate.text($0.name), logs: $0.logs) }
    result.modules = summary.modules.map { BatchSummary.Count(name: gate.text($0.name), logs: $0.logs) }
    result.unexplained = summary.unexplained.map { group in
      BatchSummary.UnexplainedGroup(
        template: gate.text(group.template), logs: group.logs, example: example(group.example),
        ruleSkeleton: lines(group.ruleSkeleton))
    }
    result.skipped = summary.skipped.map {
      BatchSummary.Skipped(location: location($0.location), reason: gate.text($0.reason))
    }
    if let comparison = summary.comparison {
      result.comparison?.new = listing(comparison.new)
      result.comparison?.gone = listing(comparison.gone)
      result.comparison?.remaining = listing(comparison.remaining)
    }
    return result
  }

  private func listing(_ listing: BatchComparison.Listing) -> BatchComparison.Listing {
    var listing = listing
    for place in listing.problems.indices {
      listing.problems[place].subject = gate.text(listing.problems[place].subject)
    }
    return listing
  }

  private func location(_ location: LogLocation) -> LogLocation {
    LogLocation(path: gate.text(location.path), members: location.members.map(gate.text))
  }

  private func example(_ example: BatchSummary.Example) -> BatchSummary.Example {
    BatchSummary.Example(
      location: location(example.location),
      line: NumberedLine(line: example.line.line, text: gate.text(example.line.text)))
  }

  private func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { gate.text(String($0)) }.joined(separator: "\n")
  }
}
