/// A size as people write it: `500M`, `1G`, `4096`; the units are powers of 1,024.
public struct ByteSize: Sendable, Hashable {
  /// The size in bytes, at least 1.
  public let bytes: Int

  /// Reads a size; `nil` for anything else, and for one that is too large to count.
  public init?(_ text: String) {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let shifts = ["": 0, "K": 10, "M": 20, "G": 30, "T": 40]
    var unit = text[digits.endIndex...].uppercased()
    if unit.hasSuffix("IB") { unit.removeLast(2) } else if unit.hasSuffix("B") { unit.removeLast() }
    guard let number = Int(digits), let shift = shifts[unit], number > 0, number <= Int.max >> shift else { return nil }
    bytes = number << shift
  }
}
