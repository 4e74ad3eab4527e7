/// The bytes of one rule or remedy file, with the table of its lines.
///
/// A byte order mark is dropped; a carriage return before a line feed belongs to no line.
public final class SourceFile: Sendable {
  /// The name for display, e.g. `rules/dns/no-such-host.rule`.
  public let name: String
  /// The path below the rules root, with `/` between the folders, e.g. `dns/no-such-host.rule`.
  public let path: String
  /// The text, meant to be UTF-8.
  public let bytes: [UInt8]
  /// The offset at which each line starts; the first is 0.
  let lineStarts: [Int]

  /// A file from its name for display, its path below the rules root and its bytes.
  public init(name: String, path: String, bytes: [UInt8]) {
    self.name = name
    self.path = String(path.map { $0 == "\\" ? "/" : $0 })
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    self.lineStarts = Self.starts(of: self.bytes)
  }

  /// How many lines there are; what follows the last line feed counts, even if it is nothing.
  public var lineCount: Int { lineStarts.count }

  /// The whole file.
  public var everything: SourceRange { SourceRange(0, bytes.count) }

  /// The text of a stretch; bytes that are no UTF-8 become U+FFFD.
  public func text(_ range: SourceRange) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }

  /// The line with this number, counted from 1, without its line end.
  public func line(_ number: Int) -> SourceRange {
    let start = lineStarts[number - 1]
    guard number < lineStarts.count else { return SourceRange(start, bytes.count) }
    let end = lineStarts[number] - 1
    return SourceRange(start, end > start && bytes[end - 1] == UInt8(ascii: "\r") ? end - 1 : end)
  }

  /// The number of the line that holds the byte at this offset, counted from 1.
  public func lineNumber(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The place of the byte at this offset.
  public func position(at offset: Int) -> SourcePosition {
    let number = lineNumber(at: offset)
    let before = bytes[lineStarts[number - 1]..<min(offset, bytes.count)]
    let characters = before.reduce(into: 0) { count, byte in if byte & 0xC0 != 0x80 { count += 1 } }
    return SourcePosition(line: number, column: characters + 1)
  }

  private static func starts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    starts.reserveCapacity(bytes.count / 32 + 1)
    bytes.withUnsafeBufferPointer { buffer in
      for offset in buffer.indices where buffer[offset] == UInt8(ascii: "\n") { starts.append(offset + 1) }
    }
    return starts
  }
}
