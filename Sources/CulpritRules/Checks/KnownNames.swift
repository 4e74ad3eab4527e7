public import CulpritModel

/// The causes and shared remedies that rules may refer to.
public struct KnownNames: Sendable, Hashable {
  /// Causes that `masks` may name.
  public var causes: Set<CauseID>
  /// Shared remedies that `remedy` may name.
  public var remedies: Set<String>

  /// Names; none if nothing is given.
  public init(causes: Set<CauseID> = [], remedies: Set<String> = []) {
    self.causes = causes
    self.remedies = remedies
  }

  /// These names and the others.
  public func union(_ other: KnownNames) -> KnownNames {
    KnownNames(causes: causes.union(other.causes), remedies: remedies.union(other.remedies))
  }
}
