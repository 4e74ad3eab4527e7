public import CulpritModel

/// One row for each log, as RFC 4180 describes it; `docs/formats.md` lists the columns.
///
/// Every text is quoted. A text that a spreadsheet would take for a formula gets an apostrophe in front.
public struct CSVTable: BatchFormat {
  /// The columns, in order.
  public static let columns = [
    "log", "outcome", "cause", "category", "stage", "title", "confidence", "retry", "host", "module", "line",
    "evidence", "count", "first_seen", "last_seen", "bytes", "lines",
  ]

  private let language: Language
  private let presentation: BatchPresentation

  /// A format with these options.
  public init(options: RenderOptions) {
    language = options.language
    presentation = BatchPresentation(options)
  }

  /// The row of names.
  public mutating func begin() -> String { Self.columns.joined(separator: ",") + "\r\n" }

  /// The row of a log.
  public mutating func add(_ report: Report, of entry: BatchEntry) -> String { row(of: entry, report: report) }

  /// The row of a log, which depends on nothing but the log.
  private func row(of entry: BatchEntry, report: Report) -> String {
    let verdict = presentation.briefVerdict(report, of: entry)
    let root = verdict.root
    let line = verdict.provingLine
    let fields: [String] = [
      CSVField.text(verdict.location.name), verdict.diagnosis.outcome.rawValue, root?.cause.id.description ?? "",
      root?.cause.id.category.rawValue ?? "", root?.cause.stage.rawValue ?? "",
      CSVField.text(verdict.title(in: language)), root?.confidence.rawValue ?? "", root?.cause.retry.rawValue ?? "",
      CSVField.text(root?.facts[.host] ?? ""), CSVField.text(root?.facts[.module] ?? ""),
      line.map { String($0.line) } ?? "", CSVField.text(line?.text ?? ""), root.map { String($0.count) } ?? "",
      verdict.times.map { UTCDate.time($0.first) } ?? "", verdict.times.map { UTCDate.time($0.last) } ?? "",
      String(verdict.diagnosis.input.bytes), String(verdict.diagnosis.input.lines),
    ]
    return fields.joined(separator: ",") + "\r\n"
  }

  /// Nothing: a table has no end.
  public mutating func end(_ summary: BatchSummary) -> String { "" }
}
