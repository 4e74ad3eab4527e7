/// How sure a verdict is. `high` has to be right 99 times in 100 on the corpus.
public enum Confidence: String, CaseIterable, Sendable, Hashable, Comparable {
  /// A guess worth looking at.
  case low
  /// The message fits this cause better than any other, but others are possible.
  case medium
  /// The message has only this cause.
  case high

  private var order: Int {
    switch self {
    case .low: 0
    case .medium: 1
    case .high: 2
    }
  }

  /// Orders from the least sure to the surest.
  public static func < (left: Confidence, right: Confidence) -> Bool { left.order < right.order }
}
