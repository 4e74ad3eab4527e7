/// Finds in the output of a command how long a server asks to wait.
///
/// `Retry-After` (RFC 9110, 10.2.3) stands in the output of `curl -v` and `wget -S`; other tools and servers say it in words: "retry after 30
/// seconds", "try again in 5 minutes".
enum RetryAfter {
  private static let phrases = ["retry-after", "retry after", "retry in", "try again in", "try again after"]
  private static let longestLine = 4096

  /// The wait that the last line asks for which asks for one.
  ///
  /// - Parameters:
  ///   - output: the last bytes that a command printed.
  ///   - now: the seconds since 1970.
  /// - Returns: seconds, not negative; `nil` if nothing asks.
  static func find(in output: ArraySlice<UInt8>, now: Double) -> Double? {
    for line in output.split(separator: UInt8(ascii: "\n")).reversed() where mayAsk(line) {
      let text = String(decoding: line.prefix(longestLine), as: UTF8.self).lowercased()
      for phrase in phrases {
        guard let place = text.firstRange(of: phrase), let wait = wait(text[place.upperBound...], now: now) else {
          continue
        }
        return max(0, wait)
      }
    }
    return nil
  }

  /// A quick look: each phrase holds "try".
  private static func mayAsk(_ line: ArraySlice<UInt8>) -> Bool {
    var matched = 0
    let word = Array("try".utf8)
    for byte in line {
      let folded = byte | 0x20
      matched = folded == word[matched] ? matched + 1 : folded == word[0] ? 1 : 0
      if matched == word.count { return true }
    }
    return false
  }

  /// The wait that stands at the start of a text, behind blanks and marks.
  private static func wait(_ text: Substring, now: Double) -> Double? {
    let value = text.drop { " \t:=\"'`~".contains($0) }
    if let moment = moment(value) { return moment - now }
    let digits = value.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    guard let number = Double(digits), number.isFinite else { return nil }
    return number * unit(value[digits.endIndex...])
  }

  /// How many seconds the unit at the start of a text has; a number alone counts seconds.
  private static func unit(_ text: Substring) -> Double {
    let word = text.drop { $0 == " " }.prefix { $0.isLetter }
    switch word {
    case "ms", "msec", "millisecond", "milliseconds": return 0.001
    case "m", "min", "mins", "minute", "minutes": return 60
    case "h", "hr", "hrs", "hour", "hours": return 3600
    case "d", "day", "days": return 86_400
    default: return 1
    }
  }

  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

  /// The seconds since 1970 of a date such as `wed, 21 oct 2026 07:28:00 gmt`.
  private static func moment(_ text: Substring) -> Double? {
    let parts = text.split { " ,:".contains($0) }.prefix(8)
    guard parts.count == 8, parts[7].hasPrefix("gmt"), let month = months.firstIndex(of: String(parts[2])) else {
      return nil
    }
    let numbers = [1, 3, 4, 5, 6].compactMap { Int(parts[$0]) }
    guard numbers.count == 5, (1...31).contains(numbers[0]), (1970...9999).contains(numbers[1]) else { return nil }
    let date = days(year: numbers[1], month: month + 1, day: numbers[0])
    return Double(date * 86_400 + numbers[2] * 3600 + numbers[3] * 60 + numbers[4])
  }

  /// The days since 1 January 1970 in the Gregorian calendar.
  private static func days(year: Int, month: Int, day: Int) -> Int {
    // Counted from March, so that the leap day is the last of its year.
    let shifted = month > 2 ? year : year - 1
    let monthFromMarch = (month + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
  }
}
