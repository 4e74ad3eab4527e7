import CulpritModel

/// Builds the document of a summary. Everything that came from a log is cleaned at the start.
struct SummaryComposer {
  /// How many hosts and modules are listed.
  static let listedNames = 20

  /// How many causes are listed on a terminal.
  private static let causesOnTerminal = 25

  /// What was counted.
  let summary: BatchSummary
  /// The language of titles.
  let language: Language
  /// The fixed words.
  let labels: BatchLabels
  /// Whether the summary is for a terminal, where a long list is in the way and rules are not copied from.
  let isForTerminal: Bool

  /// A composer for a summary as it was counted.
  init(_ summary: BatchSummary, options: RenderOptions, isForTerminal: Bool) {
    let language = options.language
    self.summary = BatchPresentation(options).summary(summary)
    self.isForTerminal = isForTerminal
    self.language = language
    labels = BatchLabels.of(language)
  }

  /// The whole summary.
  func document() -> Document {
    Document(
      blocks: overview() + comparison() + causes() + categories() + retries() + names() + unexplained() + skipped())
  }

  /// The causes to list.
  var listedCauses: ArraySlice<BatchSummary.CauseCount> {
    isForTerminal ? summary.causes.prefix(Self.causesOnTerminal) : summary.causes[...]
  }

  /// The logs that failed, explained or not.
  var failed: Int { summary.outcomes[.failure, default: 0] + summary.outcomes[.unknown, default: 0] }

  /// A number with its digits in groups of three.
  func number(_ value: Int) -> String {
    var digits = Array(String(value))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: place)
      place -= 3
    }
    return String(digits)
  }

  /// A share with one decimal.
  func share(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "" }
    let tenths = (part * 1_000 + whole / 2) / whole
    return "\(tenths / 10).\(tenths % 10) %"
  }

  /// A moment, to the minute.
  func time(_ seconds: Int) -> String {
    let day = Int((Double(seconds) / 86_400).rounded(.down))
    let minutes = (seconds - day * 86_400) / 60
    let clock = [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    return "\(CivilDate(daysSinceEpoch: day).text) \(clock)"
  }

  /// Cells of a row that counts logs.
  func counted(_ name: [Span], _ logs: Int, of whole: Int) -> [[Span]] {
    [name, [.text(number(logs))], [.text(share(logs, of: whole))]]
  }

  /// Columns of rows that count logs.
  func countedColumns(_ title: String) -> [Table.Column] {
    [Table.Column(title), Table.Column(labels.logs, isNumber: true), Table.Column(labels.share, isNumber: true)]
  }
}
