/// Numbers of a fixed number of digits to the base 64. A digit is a printable character, the one for zero is `0`.
public enum PackedNumber {
  static let zero = UInt8(ascii: "0")
  static let bitsPerDigit = 6

  /// Appends a number, the highest digit first. It has to fit.
  public static func append(_ number: Int, digits: Int, to text: inout [UInt8]) {
    precondition(number >= 0 && number < 1 << (bitsPerDigit * digits), "a number of a rule index is too large")
    for digit in (0..<digits).reversed() { text.append(zero + UInt8(number >> (bitsPerDigit * digit) & 63)) }
  }

  /// The number whose digits these are.
  @inline(__always)
  static func value(of digits: UnsafeBufferPointer<UInt8>) -> Int {
    digits.reduce(0) { $0 << bitsPerDigit | Int($1 &- zero) }
  }
}
