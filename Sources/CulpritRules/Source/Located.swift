/// A value and the stretch of the source file that it was read from.
public struct Located<Value> {
  /// What was read.
  public let value: Value
  /// Where it stood.
  public let range: SourceRange

  /// A value with its place.
  public init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.range = range
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
