/// How much the evidence of a rule weighs against the evidence of other rules in the same incident.
public enum Strength: String, CaseIterable, Sendable, Hashable, Comparable {
  /// A wrapper or a closing line: it names the cause only where nothing else does (`No matching distribution found`).
  case fallback
  /// A symptom on a rung of the ladder.
  case ordinary
  /// The policy itself, in its own words (a firewall's drop line, a block page): it outranks every symptom.
  case decisive

  private var order: Int {
    switch self {
    case .fallback: 0
    case .ordinary: 1
    case .decisive: 2
    }
  }

  /// Orders from the weakest to the strongest.
  public static func < (left: Strength, right: Strength) -> Bool { left.order < right.order }
}
