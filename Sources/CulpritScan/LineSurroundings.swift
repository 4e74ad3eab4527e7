internal import CulpritRules
internal import CulpritText

/// Collects the lines around a line of the window, normalised, for patterns that need company.
struct LineSurroundings {
  /// All bytes in memory.
  let window: UnsafeRawBufferPointer
  /// Where the bytes that count end.
  let end: Int
  /// The raw line, without its line feed.
  let line: Range<Int>
  /// Which of the lines that the raw line holds is the middle one.
  let part: Int

  /// How many raw lines are taken on each side at most.
  private static let mostLines = RuleQualifier.reach.upperBound
  /// How much of each surrounding line is looked at, in bytes.
  private static let lineLimit = 4096

  /// The lines around.
  ///
  /// - Parameter reach: how many lines on each side are asked for.
  /// - Returns: at least so many normalised lines on each side, as far as there are any, with the place of the middle one.
  func collect(reach: Int) -> ContextLines {
    var normalizer = LineNormalizer()
    func lines(in range: Range<Int>) -> [[UInt8]] {
      var lines: [[UInt8]] = []
      normalizer.forEachLine(in: UnsafeRawBufferPointer(rebasing: window[range])) { text, _ in
        lines.append(Array(text))
      }
      return lines
    }
    func shortened(_ range: Range<Int>) -> Range<Int> { range.prefix(Self.lineLimit) }

    // The nearest first, each as the lines that it holds.
    var before: [[[UInt8]]] = []
    var count = 0
    var next = line.lowerBound
    while count < reach, before.count < Self.mostLines, let range = self.line(before: next) {
      before.append(lines(in: shortened(range)))
      count += before[before.count - 1].count
      next = range.lowerBound
    }
    var collected = before.reversed().flatMap(\.self)
    let position = collected.count + part
    collected += lines(in: line)
    let middle = collected.count
    var rawLines = 0
    next = line.upperBound
    while collected.count - middle < reach, rawLines < Self.mostLines, let range = self.line(behind: next) {
      collected += lines(in: shortened(range))
      rawLines += 1
      next = range.upperBound
    }
    return ContextLines(lines: collected, position: position)
  }

  /// The line that ends before the line that starts at an offset.
  private func line(before start: Int) -> Range<Int>? {
    let limit = max(0, line.lowerBound - LogWindow.contextLength)
    guard start - 1 >= limit else { return nil }
    let lineStart = ByteSearch.last(UInt8(ascii: "\n"), in: window, 0..<(start - 1)).map { $0 + 1 } ?? 0
    return lineStart >= limit ? lineStart..<(start - 1) : nil
  }

  /// The line that starts behind the line that ends at an offset.
  private func line(behind lineEnd: Int) -> Range<Int>? {
    let start = lineEnd + 1
    guard start < min(end, line.upperBound + LogWindow.contextLength) else { return nil }
    return start..<(ByteSearch.first(UInt8(ascii: "\n"), in: window, start..<end) ?? end)
  }
}
