public import CulpritModel

/// Finds the first and the last time that the lines of a log carry, by looking at its first and last few KiB only.
///
/// A time counts where lines carry theirs: near the start of a line, or as the value of `"time"` as in the JSON files of Docker. Elsewhere it
/// is most likely about something else, such as the end of a certificate.
public struct LogTimesRecorder {
  /// How much of each end is looked at, in bytes.
  private static let length = 8 * 1024
  /// A line's own time starts within its first bytes.
  private static let reach = 64

  private var head: [UInt8] = []
  private var tail: [UInt8] = []

  /// A recorder for one log.
  public init() {
    head.reserveCapacity(Self.length)
    tail.reserveCapacity(2 * Self.length)
  }

  /// Forgets the log, for the next one.
  public mutating func restart() {
    head.removeAll(keepingCapacity: true)
    tail.removeAll(keepingCapacity: true)
  }

  /// Takes the next bytes of the log.
  public mutating func take(_ chunk: UnsafeRawBufferPointer) {
    var rest = chunk[...]
    if head.count < Self.length {
      let part = rest.prefix(Self.length - head.count)
      head.append(contentsOf: part)
      rest = rest.dropFirst(part.count)
    }
    if rest.count >= Self.length { tail.removeAll(keepingCapacity: true) }
    tail.append(contentsOf: rest.suffix(Self.length))
    if tail.count > 2 * Self.length { tail.removeFirst(tail.count - Self.length) }
  }

  /// The times of the log so far; `nil` where its ends carry none.
  public var times: LogTimes? {
    let head = Self.withoutZeros(self.head)
    let end = tail.isEmpty ? head : Self.withoutZeros(Array((self.head + tail).suffix(2 * Self.length)))
    let first = Self.first(in: head)
    let last = Self.last(in: end)
    guard let start = first ?? last, let stop = last ?? first else { return nil }
    return LogTimes(first: min(start, stop), last: max(start, stop))
  }

  /// UTF-16 has a zero beside every character of a time.
  private static func withoutZeros(_ bytes: [UInt8]) -> [UInt8] {
    bytes.contains(0) ? bytes.filter { $0 != 0 } : bytes
  }

  private static func first(in bytes: [UInt8]) -> Int? {
    var lineStart = 0
    while lineStart < bytes.count {
      let lineEnd = bytes[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      if let time = time(in: bytes, lineStart..<lineEnd) { return time }
      lineStart = lineEnd + 1
    }
    return nil
  }

  private static func last(in bytes: [UInt8]) -> Int? {
    var lineEnd = bytes.count
    while lineEnd > 0 {
      let lineStart = bytes[..<lineEnd].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
      if let time = time(in: bytes, lineStart..<lineEnd) { return time }
      lineEnd = lineStart - 1
    }
    return nil
  }

  private static func time(in bytes: [UInt8], _ line: Range<Int>) -> Int? {
    for place in line.lowerBound..<min(line.upperBound, line.lowerBound + reach) {
      if let time = Timestamp.parse(bytes, at: place) { return time }
    }
    // Docker's JSON files end their lines with the time.
    let mark = Array("\"time\":\"".utf8)
    let behind = bytes[line].suffix(64)
    guard let quote = behind.indices.first(where: { behind[$0...].starts(with: mark) }) else { return nil }
    return Timestamp.parse(bytes, at: quote + mark.count)
  }
}
