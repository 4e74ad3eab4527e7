/// The last line of a growing log as long as its end has not come: a prompt, or a program that waits in the middle of a line.
struct IncompleteLine {
  private static let limit = 16 * 1024

  /// What there is of it, from its start.
  private(set) var bytes: [UInt8] = []
  /// When its last byte came, in seconds; the clock's zero does not matter.
  private(set) var lastArrival = 0.0
  /// Whether it was looked at as it is.
  var isSeen = false

  /// Takes the next bytes of the log.
  mutating func take(_ chunk: UnsafeRawBufferPointer, now: Double) {
    guard !chunk.isEmpty else { return }
    let start = chunk.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
    if start != nil { bytes.removeAll(keepingCapacity: true) }
    bytes.append(contentsOf: chunk[(start ?? 0)...].prefix(max(0, Self.limit - bytes.count)))
    lastArrival = now
    isSeen = false
  }
}
