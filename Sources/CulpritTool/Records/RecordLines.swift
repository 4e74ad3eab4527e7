/// Cuts a stream into lines, of which none takes more memory than allowed.
struct RecordLines: ~Copyable {
  /// One line of the stream.
  enum Line: Sendable, Hashable {
    /// Its bytes, without the line feed.
    case text([UInt8])
    /// It was longer than allowed, and its bytes are gone.
    case tooLong
  }

  private static let chunkLength = 256 * 1024

  private let reader: FileDescriptorReader
  private let longest: Int
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: chunkLength, alignment: 16)
  private var pending: [UInt8] = []
  private var isSkipping = false
  private var hasEnded = false

  /// - Parameters:
  ///   - reader: the stream.
  ///   - longest: the longest line, in bytes.
  init(_ reader: consuming FileDescriptorReader, longest: Int) {
    self.reader = reader
    self.longest = longest
  }

  deinit { buffer.deallocate() }

  /// The lines that became complete by the next bytes; empty if none did; `nil` at the end.
  mutating func next() throws(SystemError) -> [Line]? {
    guard !hasEnded else { return nil }
    let count = try reader.read(into: buffer)
    var lines: [Line] = []
    guard count > 0 else {
      hasEnded = true
      if isSkipping || !pending.isEmpty { endLine(&lines) }
      return lines
    }
    var rest = buffer[..<count]
    while let lineFeed = rest.firstIndex(of: UInt8(ascii: "\n")) {
      append(rest[..<lineFeed])
      endLine(&lines)
      rest = rest[(lineFeed + 1)...]
    }
    append(rest)
    return lines
  }

  private mutating func append(_ part: Slice<UnsafeMutableRawBufferPointer>) {
    guard !isSkipping else { return }
    if pending.count + part.count > longest {
      isSkipping = true
      pending = []
    } else {
      pending.append(contentsOf: part)
    }
  }

  private mutating func endLine(_ lines: inout [Line]) {
    lines.append(isSkipping ? .tooLong : .text(pending))
    isSkipping = false
    pending = []
  }
}
