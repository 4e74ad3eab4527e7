/// What a rule says about its cause, apart from the remedy and the patterns: what inference and renderers need.
public struct Cause: Sendable, Hashable {
  /// The identity, `category/slug`.
  public var id: CauseID
  /// One line with `{fact}` placeholders, e.g. `{host} does not exist in DNS`.
  public var title: LocalizedText
  /// The rung of the ladder that broke.
  public var stage: Stage
  /// How sure the message alone makes us.
  public var confidence: Confidence
  /// Whether running the same command again can help.
  public var retry: Retry
  /// How much its evidence weighs against that of other rules.
  public var strength: Strength
  /// Causes that are consequences of this one when both stand in one incident.
  public var masks: [CauseSelector]

  /// A cause from all its parts.
  public init(
    id: CauseID, title: LocalizedText, stage: Stage, confidence: Confidence, retry: Retry,
    strength: Strength = .ordinary, masks: [CauseSelector] = []
  ) {
    self.id = id
    self.title = title
    self.stage = stage
    self.confidence = confidence
    self.retry = retry
    self.strength = strength
    self.masks = masks
  }

  /// Whether this cause declares the other one its consequence.
  public func masks(_ other: CauseID) -> Bool {
    other != id && masks.contains { $0.matches(other) }
  }
}
