public import CulpritPatterns

/// Literals, and the places of the patterns that have to be tried where one of them stands. A place is the number of a pattern, counted through all rules.
public struct LiteralCalls: Sendable {
  /// The literals, each once.
  public private(set) var literals = LiteralList()
  /// The places, those of the first literal first.
  private var places: [Int32] = []
  /// Where the places of each literal start in `places`; one more than there are literals.
  private var starts: [Int32] = [0]

  /// No literals.
  public init() {}

  /// Makes room, so that appending does not have to.
  mutating func reserve(literals count: Int, bytes: Int) {
    literals.reserve(literals: count, bytes: bytes)
    places.reserveCapacity(count)
    starts.reserveCapacity(count)
  }

  /// Appends a literal; `append(place:)` and `endPlaces()` have to follow.
  mutating func append(folded literal: UnsafeBufferPointer<UInt8>, gramOffsets offsets: SIMD4<UInt8>) {
    literals.append(folded: literal, gramOffsets: offsets)
  }

  /// Appends a place of the last literal.
  mutating func append(place: Int32) { places.append(place) }

  /// Ends the places of the last literal.
  mutating func endPlaces() { starts.append(Int32(places.count)) }

  /// Appends the places that a literal calls to other places.
  public func appendPlaces(ofLiteral number: Int, to others: inout [Int32]) {
    for position in Int(starts[number])..<Int(starts[number + 1]) { others.append(places[position]) }
  }

  /// The places that a literal calls.
  public func places(ofLiteral number: Int) -> ArraySlice<Int32> {
    places[Int(starts[number])..<Int(starts[number + 1])]
  }
}
