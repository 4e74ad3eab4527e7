/// Dates of the proleptic Gregorian calendar in UTC, as RFC 3339 writes them.
enum UTCDate {
  /// A day, given in days since 1970-01-01: `2026-11-21`.
  static func day(_ days: Int) -> String {
    // Counted from 0000-03-01, so that the leap day ends a year; 146,097 days are 400 years.
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let civilMonth = month < 10 ? month + 3 : month - 9
    let year = yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0)
    return "\(padded(year, 4))-\(padded(civilMonth, 2))-\(padded(dayOfYear - (153 * month + 2) / 5 + 1, 2))"
  }

  /// A moment, given in seconds since 1970-01-01 00:00: `2026-11-21T17:05:04Z`.
  static func time(_ seconds: Int) -> String {
    let (days, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
    let isBefore = rest < 0
    let second = isBefore ? rest + 86_400 : rest
    let clock = [second / 3_600, second / 60 % 60, second % 60].map { padded($0, 2) }.joined(separator: ":")
    return "\(day(isBefore ? days - 1 : days))T\(clock)Z"
  }

  private static func padded(_ number: Int, _ digits: Int) -> String {
    let text = String(abs(number))
    return (number < 0 ? "-" : "") + String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
