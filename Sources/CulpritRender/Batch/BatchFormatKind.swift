/// The formats for many logs, by the names that `--format` takes.
public enum BatchFormatKind: String, CaseIterable, Sendable, Hashable {
  /// A summary in Markdown.
  case markdown
  /// One diagnosis a line, `culprit/1`.
  case jsonl
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

  /// The name under which GitLab's documents let a code quality report be stored.
  private static let codeQualityReport = "gl-code-quality-report.json"

  /// The format that the name of an output file asks for; `nil` where the name tells nothing.
  ///
  /// `report.html` is HTML, `results.sarif` and `results.sarif.json` are SARIF, `gl-code-quality-report.json` is GitLab's report, any
  /// other `.json` the summary, `.jsonl` and `.ndjson` the diagnoses, `.xml` JUnit, `.csv` the table, `.md` and `.markdown` the
  /// summary in Markdown. Case does not matter. The formats `github` and `step-summary` have no names of their own.
  public init?(fileName: String) {
    let name = (fileName.split { $0 == "/" || $0 == "\\" }.last ?? "").lowercased()
    switch name {
    case Self.codeQualityReport: self = .gitlab
    case _ where name.hasSuffix(".html") || name.hasSuffix(".htm"): self = .html
    case _ where name.hasSuffix(".sarif") || name.hasSuffix(".sarif.json"): self = .sarif
    case _ where name.hasSuffix(".xml"): self = .junit
    case _ where name.hasSuffix(".csv"): self = .csv
    case _ where name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson"): self = .jsonl
    case _ where name.hasSuffix(".json"): self = .json
    case _ where name.hasSuffix(".md") || name.hasSuffix(".markdown"): self = .markdown
    default: return nil
    }
  }

  /// A format of this kind, ready for `begin`; `nil` for `markdown` and `jsonl`.
  ///
  /// `toolVersion` is the version of the program, for formats that name the tool.
  public func make(options: RenderOptions, toolVersion: String? = nil) -> (any BatchFormat)? {
    switch self {
    case .markdown, .jsonl: nil
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
