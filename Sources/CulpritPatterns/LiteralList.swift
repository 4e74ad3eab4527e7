/// Many literals behind each other in one piece of memory, folded to lower case.
public struct LiteralList: @unchecked Sendable {
  private let memory: SharedBytes
  /// The bytes of all literals.
  let bytes: UnsafeRawBufferPointer
  /// Where the grams of each literal stand by which it is found (`GramChoice`): a digit for each remainder.
  private let gramDigits: UnsafeRawBufferPointer
  /// Where each literal ends in `bytes`.
  private let ends: [Int32]

  /// Enough for more than any rules that are read can hold: 5,000 files of a mebibyte.
  private static let countDigits = 6
  private static let lengthDigits = 4

  /// Literals as they were packed.
  init(reading reader: inout PackedReader, of memory: SharedBytes) {
    self.memory = memory
    let count = reader.number(digits: Self.countDigits)
    gramDigits = UnsafeRawBufferPointer(reader.bytes(count * GramChoice.stride))
    var ends: [Int32] = []
    ends.reserveCapacity(count)
    var end: Int32 = 0
    let lengths = reader.bytes(count * Self.lengthDigits)
    for literal in 0..<count {
      let place = literal * Self.lengthDigits
      let digits = UnsafeBufferPointer(rebasing: lengths[place..<(place + Self.lengthDigits)])
      end += Int32(PackedNumber.value(of: digits))
      ends.append(end)
    }
    self.ends = ends
    bytes = UnsafeRawBufferPointer(reader.bytes(Int(end)))
  }

  /// Literals, numbered in this order.
  public init(_ literals: [[UInt8]]) {
    var packer = Packer()
    for literal in literals { packer.append(literal) }
    self = packer.list
  }

  /// The literals of one list, then those of another.
  init(_ first: LiteralList, _ second: LiteralList) {
    var packer = Packer()
    for list in [first, second] {
      for literal in 0..<list.count { packer.append(literal, of: list) }
    }
    self = packer.list
  }

  /// All of it as printable text; `PackedReader.literals()` reads it.
  public var packed: [UInt8] {
    var packer = Packer()
    for literal in 0..<count { packer.append(literal, of: self) }
    return packer.packed
  }

  /// The number of literals.
  public var count: Int { ends.count }

  /// A literal by its number.
  public subscript(number: Int) -> UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: bytes[range(of: number)]) }

  /// Where the grams of a literal stand by which it is found.
  @inline(__always)
  public func gramOffsets(of literal: Int) -> SIMD4<UInt8> {
    let digits = gramDigits.loadUnaligned(fromByteOffset: literal * GramChoice.stride, as: SIMD4<UInt8>.self)
    return digits &- PackedNumber.zero
  }

  /// The gram of a literal at one of its offsets.
  @inline(__always)
  func gram(of literal: Int, at offset: Int) -> LiteralGram { LiteralGram(of: self[literal], at: offset) }

  /// Whether a literal of at least eight bytes stands wholly inside of a text, beginning at `start`, which may be outside of the text.
  func stands(_ literal: Int, in text: UnsafeRawBufferPointer, at start: Int) -> Bool {
    let range = range(of: literal)
    guard start >= 0, start + range.count <= text.count else { return false }
    // Most literals differ at once, so their first eight bytes are compared as one, without a difference between some punctuation.
    let first = text.loadUnaligned(fromByteOffset: start, as: UInt64.self) | Gram.caseBits
    guard first == bytes.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self) | Gram.caseBits else {
      return false
    }
    for offset in 0..<range.count where ASCIIFolding.folded(text[start + offset]) != bytes[range.lowerBound + offset] {
      return false
    }
    return true
  }

  @inline(__always)
  func range(of literal: Int) -> Range<Int> {
    Int(literal == 0 ? 0 : ends[literal - 1])..<Int(ends[literal])
  }

  /// Collects literals and packs them: the number of literals, the offsets of their grams, their lengths, their bytes.
  struct Packer {
    private(set) var count = 0
    private var grams: [UInt8] = []
    private var lengths: [UInt8] = []
    private var bytes: [UInt8] = []

    /// Appends a literal with the grams that `GramChoice` chooses.
    mutating func append(_ literal: [UInt8]) {
      let folded = literal.map(ASCIIFolding.folded)
      folded.withUnsafeBytes { append(folded: $0, gramOffsets: GramChoice.offsets(of: folded)) }
    }

    /// Appends a literal of another list.
    mutating func append(_ literal: Int, of list: LiteralList) {
      append(folded: list[literal], gramOffsets: list.gramOffsets(of: literal))
    }

    private mutating func append(folded literal: UnsafeRawBufferPointer, gramOffsets: SIMD4<UInt8>) {
      for remainder in 0..<GramChoice.stride {
        PackedNumber.append(Int(gramOffsets[remainder]), digits: 1, to: &grams)
      }
      PackedNumber.append(literal.count, digits: LiteralList.lengthDigits, to: &lengths)
      bytes.append(contentsOf: literal)
      count += 1
    }

    /// All of it as text.
    var packed: [UInt8] {
      var text: [UInt8] = []
      PackedNumber.append(count, digits: LiteralList.countDigits, to: &text)
      return text + grams + lengths + bytes
    }

    /// The list.
    var list: LiteralList {
      var reader = PackedReader(SharedBytes(copying: packed))
      return reader.literals()
    }
  }
}
