public import CulpritModel

/// A GitLab code quality report: one issue for each failed log, for the widget of a merge request.
public struct GitLabCodeQuality: BatchFormat {
  private let language: Language
  private let presentation: BatchPresentation
  /// What was written, for the case that one log is named twice; about a hundred bytes for each failed log.
  private var occurrences: [String: Int] = [:]

  /// A format with these options.
  public init(options: RenderOptions) {
    language = options.language
    presentation = BatchPresentation(options)
  }

  /// The beginning of the list.
  public mutating func begin() -> String { "[" }

  /// The issue of a failed log.
  public mutating func add(_ report: Report, of entry: BatchEntry) -> String {
    let verdict = presentation.briefVerdict(report, of: entry)
    guard verdict.isFailure else { return "" }
    let separator = occurrences.isEmpty ? "\n" : ",\n"
    return separator + JSONWriter.text(of: issue(verdict))
  }

  /// The end of the list.
  public mutating func end(_ summary: BatchSummary) -> String { "\n]\n" }

  private mutating func issue(_ verdict: BatchVerdict) -> JSONValue {
    let path = RelativePath.text(of: verdict.location)
    let line = verdict.provingLine
    let fingerprint = Fingerprint.of(path, verdict.label, Fingerprint.masked(line?.text ?? ""))
    let earlier = occurrences[fingerprint, default: 0]
    occurrences[fingerprint] = earlier + 1
    let title = verdict.title(in: language)
    let description = line.map { "\(title): \($0.text)" } ?? title
    return .object([
      .init("description", .string(description)), .init("check_name", .string(verdict.label)),
      .init(
        "fingerprint", .string(earlier == 0 ? fingerprint : Fingerprint.of(fingerprint, String(earlier)))),
      .init("severity", .string(severity(of: verdict))),
      .init(
        "location",
        .object([
          .init("path", .string(path)), .init("lines", .object([.init("begin", .number(max(1, line?.line ?? 1)))])),
        ])),
    ])
  }

  /// A failure that running again may cure weighs less than one that stays until somebody acts.
  private func severity(of verdict: BatchVerdict) -> String {
    switch verdict.root?.cause.retry {
    case .never: "critical"
    case .later: "major"
    case .now: "minor"
    case nil: "major"
    }
  }
}
