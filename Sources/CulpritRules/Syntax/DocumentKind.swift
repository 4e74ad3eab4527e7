/// The three kinds of files below the rules root.
public enum DocumentKind: String, CaseIterable, Sendable, Hashable {
  /// A rule that names a cause.
  case cause
  /// A rule that gives a signal.
  case signal
  /// Advice that several rules share.
  case remedy

  /// The keywords that may stand in such a file.
  public var keywords: [Keyword] {
    switch self {
    case .cause: Self.causeKeywords
    case .signal: Self.signalKeywords
    case .remedy: Self.remedyKeywords
    }
  }

  private static let causeKeywords = Keyword.allCases.filter { $0 != .signal }
  private static let signalKeywords: [Keyword] = [.signal, .title, .match, .example, .nearMiss]
  private static let remedyKeywords: [Keyword] = [.why, .fix, .verify, .prevent, .instead, .see]

  /// The keywords without which such a file is refused.
  public var requiredKeywords: [Keyword] {
    switch self {
    case .cause: [.title, .stage, .confidence, .retry, .match, .example, .nearMiss]
    case .signal: [.signal, .title, .match, .example, .nearMiss]
    case .remedy: []
    }
  }

  /// The kind for a message, with its article.
  var phrase: String {
    switch self {
    case .cause: "a rule"
    case .signal: "a signal"
    case .remedy: "a shared remedy"
    }
  }
}
