/// A place in a line, with the small steps that reading prefixes needs. A step that does not fit leaves the place as it was.
struct ByteCursor {
  private let bytes: UnsafeRawBufferPointer
  var position = 0

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { position == bytes.count }

  func isAt(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard position + length <= bytes.count else { return false }
    for index in 0..<length where bytes[position + index] != text.utf8Start[index] { return false }
    return true
  }

  mutating func take(_ text: StaticString) -> Bool {
    guard isAt(text) else { return false }
    position += text.utf8CodeUnitCount
    return true
  }

  mutating func skipBlanks() {
    while position < bytes.count, bytes[position] == UInt8(ascii: " ") || bytes[position] == UInt8(ascii: "\t") {
      position += 1
    }
  }

  /// Takes as many digits as there are, if their number lies in the range.
  mutating func takeDigits(_ count: ClosedRange<Int>) -> Bool {
    var end = position
    while end < bytes.count, bytes[end] &- UInt8(ascii: "0") < 10, end - position < count.upperBound { end += 1 }
    guard end - position >= count.lowerBound else { return false }
    position = end
    return true
  }

  /// `2026-01-31`, `2026/01/31`.
  mutating func takeDate() -> Bool {
    var ahead = self
    guard ahead.takeDigits(4...4), ahead.take("-") || ahead.take("/"), ahead.takeDigits(2...2),
      ahead.take("-") || ahead.take("/"), ahead.takeDigits(2...2)
    else { return false }
    self = ahead
    return true
  }

  /// `10:52:01`, with a fraction after a point or a comma.
  mutating func takeClock() -> Bool {
    var ahead = self
    guard ahead.takeDigits(2...2), ahead.take(":"), ahead.takeDigits(2...2), ahead.take(":"), ahead.takeDigits(2...2)
    else { return false }
    self = ahead
    if ahead.take(".") || ahead.take(","), ahead.takeDigits(1...9) { self = ahead }
    return true
  }

  /// `Z`, `+01:00`, ` +0000`, ` UTC`.
  mutating func takeZone() {
    if take("Z") || take(" UTC") { return }
    var ahead = self
    _ = ahead.take(" ")
    guard ahead.take("+") || ahead.take("-"), ahead.takeDigits(2...2) else { return }
    _ = ahead.take(":")
    if ahead.takeDigits(2...2) { self = ahead }
  }

  /// `Nov 21 `, `Nov  1 `.
  mutating func takeMonthAndDay() -> Bool {
    let months: [StaticString] = [
      "Jan ", "Feb ", "Mar ", "Apr ", "May ", "Jun ", "Jul ", "Aug ", "Sep ", "Oct ", "Nov ", "Dec ",
    ]
    var ahead = self
    guard months.contains(where: { ahead.take($0) }) else { return false }
    ahead.skipBlanks()
    guard ahead.takeDigits(1...2), ahead.take(" ") else { return false }
    self = ahead
    return true
  }

  /// A name of letters, digits, `_`, `-` and `.`.
  mutating func takeWord() -> Bool {
    var end = position
    while end < bytes.count, end - position < 64, Self.isWordByte(bytes[end]) { end += 1 }
    guard end > position else { return false }
    position = end
    return true
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// Whether the byte that stands `distance` bytes before this place is a digit.
  func hasDigit(before distance: Int) -> Bool {
    position >= distance && bytes[position - distance] &- UInt8(ascii: "0") < 10
  }

  /// Where a byte stands next, at most `limit` bytes from `start` (by default from here).
  func offset(of byte: UInt8, from start: Int? = nil, within limit: Int) -> Int? {
    let start = start ?? position
    let end = min(bytes.count, start + limit)
    guard start < end else { return nil }
    return (start..<end).first { bytes[$0] == byte }
  }
}
