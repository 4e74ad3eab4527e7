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

  /// Appends a literal with the grams that `GramChoice` chooses.
  ///
  /// - Parameters:
  ///   - literal: the bytes.
  ///   - places: what it calls.
  public mutating func append(_ literal: [UInt8], calling places: [Int32]) {
    literals.append(literal)
    self.places += places
    starts.append(Int32(self.places.count))
  }

  /// Appends the literals of others, those that still call something.
  ///
  /// - Parameters:
  ///   - others: the literals.
  ///   - newPlaces: for each place its new one; -1 for a place that is gone.
  public mutating func append(_ others: LiteralCalls, renumbering newPlaces: [Int32]) {
    for literal in 0..<others.literals.count {
      let called = others.places(ofLiteral: literal).map { newPlaces[Int($0)] }.filter { $0 >= 0 }
      guard !called.isEmpty else { continue }
      let bytes = others.literals[literal]
      bytes.withUnsafeBufferPointer {
        literals.append(folded: $0, gramOffsets: others.literals.gramOffsets(of: literal))
      }
      places += called
      starts.append(Int32(places.count))
    }
  }

  /// Appends the places that a literal calls to other places.
  public func appendPlaces(ofLiteral number: Int, to others: inout [Int32]) {
    for position in Int(starts[number])..<Int(starts[number + 1]) { others.append(places[position]) }
  }

  /// The places that a literal calls.
  public func places(ofLiteral number: Int) -> ArraySlice<Int32> {
    places[Int(starts[number])..<Int(starts[number + 1])]
  }
}

extension LiteralCalls {
  /// All of it as one line of printable text, from which it is read at every start of the program: first the number of literals, of their bytes and of the
  /// places; then for each literal the offsets of its grams, its length, the number of its places, its bytes, its places.
  public var packed: [UInt8] {
    var line: [UInt8] = []
    let bytes = (0..<literals.count).reduce(0) { $0 + literals.range(of: $1).count }
    for number in [literals.count, bytes, places.count] {
      PackedNumber.append(number, digits: Self.countDigits, to: &line)
    }
    for literal in 0..<literals.count {
      let offsets = literals.gramOffsets(of: literal)
      for remainder in 0..<GramChoice.stride { PackedNumber.append(Int(offsets[remainder]), digits: 1, to: &line) }
      let called = self.places(ofLiteral: literal)
      PackedNumber.append(literals.range(of: literal).count, digits: Self.lengthDigits, to: &line)
      PackedNumber.append(called.count, digits: Self.countDigits, to: &line)
      line += literals[literal]
      for place in called { PackedNumber.append(Int(place), digits: Self.placeDigits, to: &line) }
    }
    return line
  }

  /// Reads what `packed` gave.
  public init(packed line: UnsafeBufferPointer<UInt8>) {
    var reader = PackedReader(line)
    let count = reader.number(digits: Self.countDigits)
    literals.reserve(literals: count, bytes: reader.number(digits: Self.countDigits))
    places.reserveCapacity(reader.number(digits: Self.countDigits))
    starts.reserveCapacity(count + 1)
    for _ in 0..<count {
      var offsets = SIMD4<UInt8>()
      for remainder in 0..<GramChoice.stride { offsets[remainder] = UInt8(reader.number(digits: 1)) }
      let length = reader.number(digits: Self.lengthDigits)
      let called = reader.number(digits: Self.countDigits)
      literals.append(folded: reader.bytes(length), gramOffsets: offsets)
      for _ in 0..<called { places.append(Int32(reader.number(digits: Self.placeDigits))) }
      starts.append(Int32(places.count))
    }
  }

  /// Enough for more than any rules that are read can hold: 5,000 files of a mebibyte.
  private static let countDigits = 5
  private static let lengthDigits = 4
  private static let placeDigits = 5
}
