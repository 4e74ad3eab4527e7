/// A few neighbouring bytes of a text in one machine word.
enum Gram {
  /// How many bytes a gram of a long literal has: a whole word.
  static let long = 8
  /// How many bytes a gram of a short literal has.
  static let short = 5
  /// The bits of a word that a short gram leaves empty. They are the low ones, so that one shift cuts a long gram down to a short one.
  static let shortGap = UInt64(8 * (long - short))
  /// How far the sixth byte of a word is from its lowest bit.
  static let sixthByte = UInt64(8 * short)
  /// Sets bit 5 of every byte, which makes capital letters small.
  static let caseBits: UInt64 = 0x2020_2020_2020_2020
  /// The golden ratio of 2⁶⁴ (Knuth): a product with it spreads all bits of a gram over the high ones.
  static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The folded bytes from `offset` on, the first in the lowest bits that are used, as a load from memory would give them.
  static func folded(_ text: UnsafeRawBufferPointer, at offset: Int, length: Int) -> UInt64 {
    var gram: UInt64 = 0
    for index in 0..<length { gram |= UInt64(text[offset + index] | 0x20) << UInt64(8 * (index + long - length)) }
    return gram
  }
}
