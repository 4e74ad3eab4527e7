import CulpritModel

/// All fixed words of a summary in one language. `{}` stands for a number or a name, in order.
struct BatchLabels: Sendable {
  // Overview
  let title, read, span, partial, outcome, logs, share: String
  let failure, unknown, clean: String

  // Tables
  let causes, cause, example, firstSeen, lastSeen: String
  let categories, category, retries, retry, never, later, now: String
  let hosts, host, modules, module, more, colon: String

  // Unexplained failures
  let unexplained, unexplainedText, oneLog, manyLogs, sample, skeleton, skeletonsElsewhere: String

  // Comparison
  let comparison, comparisonText, newProblems, goneProblems, remainingProblems: String
  let problem, before, nowCount, unexplainedProblem: String

  // Skipped inputs
  let skipped, binary: String

  /// The labels of a language.
  static func of(_ language: Language) -> BatchLabels {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }

  /// How a log ended.
  func name(of outcome: Diagnosis.Outcome) -> String {
    switch outcome {
    case .failure: failure
    case .unknown: unknown
    case .clean: clean
    }
  }

  /// Whether trying again can help.
  func name(of retry: Retry) -> String {
    switch retry {
    case .never: never
    case .later: later
    case .now: now
    }
  }
}
