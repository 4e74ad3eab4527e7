public import CulpritModel

/// One web page that holds everything: charts, a table of all logs, each diagnosis with its remedy.
///
/// The page makes no request to anywhere. Logs are written as data, row by row, as they come; a script in the page turns them into text,
/// never into HTML. Remedies are stored once for each cause, with the places into which each row's facts go.
public struct HTMLReport: BatchFormat {
  private let options: RenderOptions
  private let presentation: BatchPresentation
  private var tables = HTMLTables()

  /// A format with these options. The language is the one that the page opens in; it holds both.
  public init(options: RenderOptions) {
    self.options = options
    presentation = BatchPresentation(options)
  }

  /// The page up to its rows.
  public mutating func begin() -> String {
    HTMLPage.head(language: options.language) + HTMLPage.open(data: "rows") + "[\n"
  }

  /// The row of a log.
  public mutating func add(_ report: Report, of entry: BatchEntry) -> String {
    let verdict = presentation.verdict(report, of: entry)
    let row = HTMLRow(verdict: verdict).value(tables: &tables, remedies: report.remedies)
    return HTMLPage.escaped(JSONWriter.text(of: row)) + ",\n"
  }

  /// The causes, the counts, and the script.
  public mutating func end(_ summary: BatchSummary) -> String {
    let counts = SummaryObject(language: options.language).value(of: presentation.summary(summary))
    let data: JSONValue = .object([
      .init("language", .string(options.language.rawValue)), .init("platform", .string(options.platform.rawValue)),
      .init("redacted", .truth(options.redacts)), .init("causes", .array(tables.causes)),
      .init("reasons", .array(tables.reasons)), .init("words", HTMLWords.value), .init("summary", counts),
    ])
    return "null]" + HTMLPage.close + HTMLPage.open(data: "report") + HTMLPage.escaped(JSONWriter.text(of: data))
      + HTMLPage.close + HTMLPage.tail
  }
}
