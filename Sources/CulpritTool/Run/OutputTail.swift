/// The last bytes of an output, and the first few.
struct OutputTail {
  /// Enough for the headers of the last requests, in bytes.
  static let usualLimit = 256 * 1024

  private let limit: Int
  private var start: [UInt8] = []
  private var kept: [UInt8] = []

  /// - Parameter limit: how many bytes are kept at least, once that many came.
  init(limit: Int) {
    self.limit = limit
  }

  /// Takes the next bytes.
  mutating func take(_ bytes: UnsafeRawBufferPointer) {
    if start.count < CommandLauncher.complaint.utf8.count {
      start.append(contentsOf: bytes.prefix(CommandLauncher.complaint.utf8.count - start.count))
    }
    kept.append(contentsOf: bytes.suffix(limit))
    if kept.count > 2 * limit { kept.removeFirst(kept.count - limit) }
  }

  /// The last bytes.
  var bytes: ArraySlice<UInt8> { kept.suffix(limit) }

  /// Whether the output began with a text.
  func startsWith(_ text: String) -> Bool { start.starts(with: text.utf8) }
}
