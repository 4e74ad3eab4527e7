internal import CulpritRules
internal import CulpritText

/// Collects the lines around a line of the window, normalised, for patterns that need company.
enum LineSurroundings {
  /// How many raw lines are taken on each side.
  private static let lines = RuleQualifier.reach.upperBound
  /// How much of each surrounding line is looked at, in bytes.
  private static let lineLimit = 4096

  /// The lines around.
  ///
  /// - Parameters:
  ///   - window: all bytes in memory.
  ///   - end: where the bytes that count end.
  ///   - line: the raw line, without its line feed.
  ///   - part: which of the lines that the raw line holds is the middle one.
  /// - Returns: normalised lines, with the place of the middle one.
  static func collect(in window: UnsafeRawBufferPointer, end: Int, around line: Range<Int>, part: Int) -> ContextLines {
    var normalizer = LineNormalizer()
    var collected: [[UInt8]] = []
    func append(_ range: Range<Int>, wholly: Bool = false) {
      let bytes = UnsafeRawBufferPointer(rebasing: window[range])
      let shown = wholly ? bytes : UnsafeRawBufferPointer(rebasing: bytes.prefix(lineLimit))
      normalizer.forEachLine(in: shown) { text, _ in collected.append(Array(text)) }
    }
    for range in before(line.lowerBound, in: window).reversed() { append(range) }
    let position = collected.count + part
    append(line, wholly: true)
    for range in after(line.upperBound, in: window, end: end) { append(range) }
    return ContextLines(lines: collected, position: position)
  }

  /// The ranges of the lines before an offset, the nearest first.
  private static func before(_ offset: Int, in window: UnsafeRawBufferPointer) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var end = offset - 1
    let limit = max(0, offset - LogWindow.contextLength)
    while end >= limit, found.count < lines {
      let start = window[..<end].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
      guard start >= limit else { break }
      found.append(start..<end)
      end = start - 1
    }
    return found
  }

  private static func after(_ offset: Int, in window: UnsafeRawBufferPointer, end: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = offset + 1
    let limit = min(end, offset + LogWindow.contextLength)
    while start < limit, found.count < lines {
      let lineEnd = window[start..<end].firstIndex(of: UInt8(ascii: "\n")) ?? end
      found.append(start..<lineEnd)
      start = lineEnd + 1
    }
    return found
  }
}
