internal import CulpritModel

/// Times as logs of continuous integration carry them: ISO 8601, `2026-03-01T12:30:59.1234567Z`, `2026-03-01 12:30:59+02:00`.
enum Timestamp {
  private static let shortest = 19
  private static let years = 1990...2199

  /// The time that starts here, in seconds since 1970-01-01 00:00 UTC; without a zone it is taken as UTC. `nil` where none does.
  static func parse(_ bytes: [UInt8], at start: Int) -> Int? {
    guard start + shortest <= bytes.count, bytes[start + 4] == UInt8(ascii: "-"), bytes[start + 7] == UInt8(ascii: "-"),
      [UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: " ")].contains(bytes[start + 10]),
      bytes[start + 13] == UInt8(ascii: ":"), bytes[start + 16] == UInt8(ascii: ":"),
      let year = number(bytes, start, 4), years.contains(year), let month = number(bytes, start + 5, 2),
      let day = number(bytes, start + 8, 2), let date = CivilDate(year: year, month: month, day: day),
      let hour = number(bytes, start + 11, 2), hour < 24, let minute = number(bytes, start + 14, 2), minute < 60,
      let second = number(bytes, start + 17, 2), second <= 60
    else { return nil }
    let offset = zone(bytes, behindFractionAt: start + shortest)
    return date.daysSinceEpoch * 86_400 + hour * 3_600 + minute * 60 + second - offset
  }

  /// Seconds east of UTC, behind the fraction of the second if there is one.
  private static func zone(_ bytes: [UInt8], behindFractionAt start: Int) -> Int {
    var place = start
    if place < bytes.count, bytes[place] == UInt8(ascii: ".") || bytes[place] == UInt8(ascii: ",") {
      place += 1
      while place < bytes.count, isDigit(bytes[place]) { place += 1 }
    }
    guard place < bytes.count, bytes[place] == UInt8(ascii: "+") || bytes[place] == UInt8(ascii: "-"),
      let hours = number(bytes, place + 1, 2), hours < 24
    else { return 0 }
    let hasColon = place + 3 < bytes.count && bytes[place + 3] == UInt8(ascii: ":")
    let minutes = number(bytes, place + (hasColon ? 4 : 3), 2) ?? 0
    let offset = hours * 3_600 + min(minutes, 59) * 60
    return bytes[place] == UInt8(ascii: "-") ? -offset : offset
  }

  private static func number(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int? {
    guard start + count <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[start..<(start + count)] {
      guard isDigit(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
