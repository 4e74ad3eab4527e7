/// Literals, and the places of the patterns that have to be tried where one of them stands. A place is the number of a pattern, counted through all rules.
///
/// It is read where it is packed, a part at a time: at every start of the program there are thousands of literals, of which a log holds a few.
public struct LiteralCalls: Sendable {
  /// The literals, each once.
  public let literals: LiteralList
  /// Where the places of each literal start in `places`; one more than there are literals.
  private let starts: PackedColumn
  /// The places, those of the first literal first.
  private let places: PackedColumn

  private static let countDigits = 6
  private static let placeDigits = 4

  /// Calls as they were packed.
  public init(reading reader: inout PackedReader) {
    literals = reader.literals()
    starts = reader.column(of: literals.count + 1, digits: Self.countDigits)
    places = reader.column(of: starts[literals.count], digits: Self.placeDigits)
  }

  /// Appends the places that a literal calls to other places.
  public func appendPlaces(ofLiteral number: Int, to others: inout [Int32]) {
    for position in starts[number]..<starts[number + 1] { others.append(Int32(places[position])) }
  }

  /// The places that a literal calls.
  public func places(ofLiteral number: Int) -> [Int32] {
    var found: [Int32] = []
    appendPlaces(ofLiteral: number, to: &found)
    return found
  }

  /// Collects literals and packs them.
  public struct Packer {
    private var literals = LiteralList.Packer()
    private var starts: [UInt8] = []
    private var places: [UInt8] = []
    private var placeCount = 0

    /// Nothing yet.
    public init() {}

    /// Appends a literal with the grams that `GramChoice` chooses.
    ///
    /// - Parameters:
    ///   - literal: the bytes; each literal once.
    ///   - places: what it calls.
    public mutating func append(_ literal: [UInt8], calling places: [Int32]) {
      literals.append(literal)
      append(places)
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
        literals.append(literal, of: others.literals)
        append(called)
      }
    }

    private mutating func append(_ called: [Int32]) {
      PackedNumber.append(placeCount, digits: LiteralCalls.countDigits, to: &starts)
      for place in called { PackedNumber.append(Int(place), digits: LiteralCalls.placeDigits, to: &places) }
      placeCount += called.count
    }

    /// All of it as printable text.
    public var packed: [UInt8] {
      var end: [UInt8] = []
      PackedNumber.append(placeCount, digits: LiteralCalls.countDigits, to: &end)
      return literals.packed + starts + end + places
    }

    /// All of it, ready to be asked.
    public var calls: LiteralCalls {
      var reader = PackedReader(SharedBytes(copying: packed))
      return LiteralCalls(reading: &reader)
    }
  }
}
