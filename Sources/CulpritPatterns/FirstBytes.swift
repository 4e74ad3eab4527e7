internal import CPCRE2

/// The bytes with which a text can begin that a pattern with `^` matches.
///
/// Patterns without a literal are tried on lines with which they have nothing in common, and one that has to match at the start can be ruled out by the first
/// byte, without being compiled. PCRE2 computes such bytes only for patterns that may match anywhere, so the expression without its `^` is asked.
public struct FirstBytes: Sendable, Hashable {
  private let bits: SIMD4<UInt64>

  /// The first bytes of an expression; `nil` when it does not begin with `^`, when that does not hold for all of it, or when PCRE2 knows of none.
  public init?(of source: String) {
    guard source.utf8.first == UInt8(ascii: "^"), !PatternOutline(source).hasAlternatives,
      let rest = try? CompiledPattern(String(source.dropFirst()), usesJIT: false)
    else { return nil }
    var bits = SIMD4<UInt64>()
    func insert(_ byte: UInt8) { bits[Int(byte >> 6)] |= 1 &<< UInt64(byte & 63) }
    var kind: UInt32 = 0
    pcre2_pattern_info_8(rest.code, UInt32(PCRE2_INFO_FIRSTCODETYPE), &kind)
    if kind == 1 {
      var unit: UInt32 = 0
      pcre2_pattern_info_8(rest.code, UInt32(PCRE2_INFO_FIRSTCODEUNIT), &unit)
      // The other case of a character outside ASCII can begin with another byte.
      guard unit < 0x80 else { return nil }
      let byte = UInt8(unit)
      insert(byte)
      // Whether case counts is not told.
      if UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 {
        insert(byte | 0x20)
        insert(byte & ~0x20)
      }
    } else {
      var table: UnsafePointer<UInt8>?
      pcre2_pattern_info_8(rest.code, UInt32(PCRE2_INFO_FIRSTBITMAP), &table)
      guard kind == 0, let table else { return nil }
      for byte in 0...UInt8.max where table[Int(byte >> 3)] & (1 &<< (byte & 7)) != 0 { insert(byte) }
    }
    self.bits = bits
  }

  /// First bytes as they were packed.
  public init(reading reader: inout PackedReader) {
    var halves = SIMD8<UInt32>()
    for index in 0..<8 { halves[index] = UInt32(truncatingIfNeeded: reader.number(digits: Self.digitsOfHalf)) }
    bits = unsafeBitCast(halves, to: SIMD4<UInt64>.self)
  }

  /// The bytes as a set of 256 bits, in digits.
  public var packed: [UInt8] {
    let halves = unsafeBitCast(bits, to: SIMD8<UInt32>.self)
    var digits: [UInt8] = []
    for index in 0..<8 { PackedNumber.append(Int(halves[index]), digits: Self.digitsOfHalf, to: &digits) }
    return digits
  }

  /// How many digits 32 bits have.
  private static let digitsOfHalf = 6

  /// Whether a text can begin like this.
  @inline(__always)
  func contains(_ byte: UInt8) -> Bool { bits[Int(byte &>> 6)] &>> UInt64(byte & 63) & 1 != 0 }
}
