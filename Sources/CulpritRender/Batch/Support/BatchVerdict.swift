import CulpritModel

/// One log of a scan, fit to be shown: what every format of many logs starts from.
struct BatchVerdict {
  /// Where the log lies.
  let location: LogLocation
  /// The verdict.
  let diagnosis: Diagnosis
  /// The span of time that the log's lines carry.
  let times: LogTimes?

  /// The root cause; `nil` unless the log shows a failure whose cause is known.
  var root: Finding? { diagnosis.outcome == .failure ? diagnosis.root : nil }

  /// Whether the log shows a failure, known or not.
  var isFailure: Bool { diagnosis.outcome != .clean }

  /// The line that proves the cause, or the most telling one of a failure without cause.
  var provingLine: NumberedLine? {
    switch diagnosis.outcome {
    case .failure: root?.evidence.first.map { NumberedLine(line: $0.line, text: $0.text) }
    case .unknown: diagnosis.unexplained.first
    case .clean: nil
    }
  }

  /// What the cause is called, or that it is not known; empty for a clean log.
  func title(in language: Language) -> String {
    switch diagnosis.outcome {
    case .failure: root?.title(in: language) ?? Labels.of(language).unknownTitle
    case .unknown: Labels.of(language).unknownTitle
    case .clean: ""
    }
  }

  /// The cause's identity, or `unknown`, or `clean`.
  var label: String { root?.cause.id.description ?? diagnosis.outcome.rawValue }
}
