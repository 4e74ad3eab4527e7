/// Numbers of a fixed number of digits to the base 64. A digit is a printable character, the one for zero is `0`.
enum PackedNumber {
  static let zero = UInt8(ascii: "0")
  static let bitsPerDigit = 6

  /// Appends a number, the highest digit first. It has to fit.
  static func append(_ number: Int, digits: Int, to line: inout [UInt8]) {
    precondition(number >= 0 && number < 1 << (bitsPerDigit * digits), "a number of a rule index is too large")
    for digit in (0..<digits).reversed() { line.append(zero + UInt8(number >> (bitsPerDigit * digit) & 63)) }
  }
}

/// Reads numbers and bytes one after the other. What it reads was written by this program.
struct PackedReader {
  private var rest: UnsafeBufferPointer<UInt8>

  init(_ line: UnsafeBufferPointer<UInt8>) { rest = line }

  /// The next number.
  mutating func number(digits: Int) -> Int {
    var number = 0
    for index in 0..<digits { number = number << PackedNumber.bitsPerDigit | Int(rest[index] &- PackedNumber.zero) }
    rest = UnsafeBufferPointer(rebasing: rest[digits...])
    return number
  }

  /// The next bytes.
  mutating func bytes(_ count: Int) -> UnsafeBufferPointer<UInt8> {
    defer { rest = UnsafeBufferPointer(rebasing: rest[count...]) }
    return UnsafeBufferPointer(rebasing: rest[..<count])
  }
}
