internal import ArgumentParser

/// A number of bytes on the command line, such as `512K` or `64M`.
struct RecordSize: ExpressibleByArgument, Hashable {
  /// The number of bytes, at least 1.
  let count: Int

  /// A number of bytes.
  init(count: Int) {
    self.count = count
  }

  init?(argument: String) {
    let units: [Character: Int] = ["K": 1 << 10, "M": 1 << 20, "G": 1 << 30]
    let unit = argument.uppercased().last.flatMap { units[$0] }
    guard let number = Int(unit == nil ? argument[...] : argument.dropLast()), number > 0 else { return nil }
    let (count, hasOverflown) = number.multipliedReportingOverflow(by: unit ?? 1)
    if hasOverflown { return nil }
    self.count = count
  }
}
