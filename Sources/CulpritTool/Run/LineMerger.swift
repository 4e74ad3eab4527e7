/// Puts the output of several streams together into one log, line by line in the order in which the lines were completed.
struct LineMerger {
  /// A longer piece of a line is passed on without waiting for its end.
  private static let longestWait = 64 * 1024

  private var pending: [[UInt8]]

  /// A merger of so many streams.
  init(streams: Int) {
    pending = Array(repeating: [], count: streams)
  }

  /// Takes bytes of one stream.
  ///
  /// - Parameters:
  ///   - bytes: what arrived.
  ///   - stream: the number of the stream, from 0.
  ///   - pass: takes bytes of the log.
  mutating func take(_ bytes: UnsafeRawBufferPointer, from stream: Int, pass: (UnsafeRawBufferPointer) -> Void) {
    guard pending.count > 1 else {
      pass(bytes)
      return
    }
    let lineFeed = bytes.lastIndex(of: UInt8(ascii: "\n"))
    let whole = lineFeed.map { $0 + 1 } ?? 0
    if whole > 0 {
      pending[stream].withUnsafeBytes { if !$0.isEmpty { pass($0) } }
      pending[stream].removeAll(keepingCapacity: true)
      pass(UnsafeRawBufferPointer(rebasing: bytes[..<whole]))
    }
    pending[stream].append(contentsOf: bytes[whole...])
    if pending[stream].count > Self.longestWait { flush(stream, pass: pass) }
  }

  /// Passes on lines without an end.
  mutating func finish(pass: (UnsafeRawBufferPointer) -> Void) {
    for stream in pending.indices { flush(stream, pass: pass) }
  }

  private mutating func flush(_ stream: Int, pass: (UnsafeRawBufferPointer) -> Void) {
    guard !pending[stream].isEmpty else { return }
    if pending[stream].count <= Self.longestWait, pending.count > 1 { pending[stream].append(UInt8(ascii: "\n")) }
    pending[stream].withUnsafeBytes { pass($0) }
    pending[stream].removeAll(keepingCapacity: true)
  }
}
