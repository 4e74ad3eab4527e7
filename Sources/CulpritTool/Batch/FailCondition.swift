public import CulpritModel

/// What makes a scan fail, for gates of continuous integration.
public enum FailCondition: Sendable, Hashable {
  /// Any log with a failure, explained or not.
  case any
  /// A log with a failure that no rule explains.
  case unknown
  /// A problem that the baseline does not have.
  case new
  /// A log with a root cause of a category, or with this very cause.
  case cause(CauseSelector)

  /// Reads `any`, `unknown`, `new`, a category, or a cause; `nil` for anything else.
  public init?(_ text: String) {
    switch text {
    case "any": self = .any
    case "unknown": self = .unknown
    case "new": self = .new
    default:
      if let category = Category(rawValue: text) {
        self = .cause(.category(category))
      } else if let selector = CauseSelector(text) {
        self = .cause(selector)
      } else {
        return nil
      }
    }
  }

  /// Whether a log meets the condition; `new` is met by the scan and not by a log.
  func isMet(by diagnosis: Diagnosis) -> Bool {
    switch self {
    case .any: diagnosis.outcome != .clean
    case .unknown: diagnosis.outcome == .unknown
    case .new: false
    case .cause(let selector): diagnosis.root.map { selector.matches($0.cause.id) } ?? false
    }
  }
}
