/// Chooses the grams of a literal by which `LiteralSet` finds it: for each remainder of the division by four the one that is rarest in logs.
public enum GramChoice {
  /// The distance of the places at which a text is looked at.
  public static let stride = 4
  /// The last offset that is considered, so that an offset fits into one printable character of the rule index.
  static let lastOffset = 63

  /// How long the grams of a literal are; `nil` for a literal that is too short to be found.
  static func gramLength(forLiteralOf count: Int) -> Int? {
    if count >= Gram.long + stride - 1 { return Gram.long }
    return count >= RequiredLiterals.usefulLength ? Gram.short : nil
  }

  /// The offsets of the chosen grams, by remainder.
  public static func offsets(of literal: [UInt8]) -> SIMD4<UInt8> {
    var offsets = SIMD4<UInt8>(0, 1, 2, 3)
    guard let length = gramLength(forLiteralOf: literal.count) else { return offsets }
    for remainder in 0..<stride {
      let last = min(literal.count - length, lastOffset)
      let candidates = Swift.stride(from: remainder, through: last, by: stride)
      let rarest = candidates.max { rarity(literal, at: $0, length: length) < rarity(literal, at: $1, length: length) }
      offsets[remainder] = UInt8(rarest ?? remainder)
    }
    return offsets
  }

  private static func rarity(_ literal: [UInt8], at offset: Int, length: Int) -> Int {
    let gram = literal[offset..<(offset + length)]
    return ByteRarity.sum(of: gram) - CommonWords.share(in: gram) * 24
  }
}
