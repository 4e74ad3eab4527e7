/// The formats for many logs, by the names that `--format` takes.
public enum BatchFormatKind: String, CaseIterable, Sendable, Hashable {
  /// The summary as text for a terminal.
  case text
  /// The summary as Markdown.
  case markdown
  /// One diagnosis a line, `culprit/1`.
  case jsonLines = "jsonl"
  /// The counts as one JSON object, `culprit-summary/1`.
  case json
  /// A row for each log.
  case csv
  /// SARIF 2.1.0 for code scanning.
  case sarif
  /// JUnit XML for test reports.
  case junit
  /// Annotations of GitHub Actions.
  case github
  /// Markdown for the summary of a GitHub Actions step.
  case stepSummary = "step-summary"
  /// GitLab's code quality report.
  case gitlab
  /// One web page that holds everything.
  case html

  /// The format that the name of an output file asks for, by the longest ending that fits; `nil` where the name tells nothing.
  ///
  /// Case does not matter.
  public init?(fileName: String) {
    let name = fileName.lowercased()
    let fitting = Self.allCases.compactMap { kind -> (kind: Self, length: Int)? in
      kind.endings.filter(name.hasSuffix).map(\.utf8.count).max().map { (kind, $0) }
    }
    guard let best = fitting.max(by: { $0.length < $1.length }) else { return nil }
    self = best.kind
  }

  /// The endings of the names of files in this format.
  public var endings: [String] {
    switch self {
    case .text: [".txt"]
    case .markdown: [".md", ".markdown"]
    case .jsonLines: [".jsonl", ".ndjson"]
    case .json: [".json"]
    case .csv: [".csv"]
    case .sarif: [".sarif", ".sarif.json"]
    case .junit: [".xml"]
    case .github: [".annotations"]
    case .stepSummary: ["step-summary.md"]
    case .gitlab: ["gl-code-quality-report.json"]
    case .html: [".html", ".htm"]
    }
  }

  /// A format of this kind, ready for `begin`.
  ///
  /// `toolVersion` is the version of the program, for formats that name the tool.
  public func make(options: RenderOptions, toolVersion: String? = nil) -> any BatchFormat {
    switch self {
    case .text: SummaryFormat(.text, options: options)
    case .markdown: SummaryFormat(.markdown, options: options)
    case .jsonLines: JSONLinesFormat(options: options)
    case .json: JSONSummary(options: options)
    case .csv: CSVTable(options: options)
    case .sarif: SARIFLog(options: options, toolVersion: toolVersion)
    case .junit: JUnitReport(options: options)
    case .github: GitHubAnnotations(options: options)
    case .stepSummary: StepSummary(options: options)
    case .gitlab: GitLabCodeQuality(options: options)
    case .html: HTMLReport(options: options)
    }
  }
}
