/// Lines of a source file that belong together, without their indentation. The text is made only when it is asked for.
public struct TextLines: Sendable {
  /// The file that holds the lines.
  public let file: SourceFile
  /// The lines, without indentation and line end; empty lines between them are kept.
  public let ranges: [SourceRange]

  /// Lines from their file and places.
  public init(_ file: SourceFile, _ ranges: [SourceRange]) {
    self.file = file
    self.ranges = ranges
  }

  /// Whether there is no line.
  public var isEmpty: Bool { ranges.isEmpty }

  /// The lines as texts.
  public var lines: [String] { ranges.map { file.text($0) } }

  /// The lines joined by line feeds.
  public var text: String {
    guard let first = ranges.first, let last = ranges.last else { return "" }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(last.end - first.start)
    for range in ranges {
      if range != first { bytes.append(UInt8(ascii: "\n")) }
      bytes.append(contentsOf: file.bytes[range.start..<range.end])
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
