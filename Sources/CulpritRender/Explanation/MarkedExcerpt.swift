/// The lines of an excerpt, with carets below the part that a pattern matches.
struct MarkedExcerpt {
  /// The most lines that are shown.
  static let shownLines = 8
  /// The widest line that is shown whole where nothing else is said, in columns.
  static let usualWidth = 110
  /// How many columns are kept before the marked part when a line is cut.
  private static let kept = 30

  private let lines: [String]
  private let mark: Explanation.Mark?
  private let width: Int

  init(_ lines: [String], mark: Explanation.Mark? = nil, width: Int?) {
    // The marked line is always among those that are shown.
    let last = mark.map { max(Self.shownLines, $0.line + 1) } ?? Self.shownLines
    let first = max(0, last - Self.shownLines)
    self.lines = Array(lines.dropFirst(first).prefix(Self.shownLines))
    self.mark = mark.map { Explanation.Mark(line: $0.line - first, range: $0.range) }
    self.width = max(40, (width ?? Self.usualWidth) - 8)
  }

  /// The block, cleaned of control characters and credentials.
  var block: Block {
    let shown = lines.enumerated().flatMap { number, line -> [String] in
      guard let mark, mark.line == number else { return [cut(Self.fit(line))] }
      return marked(line, mark.range)
    }
    return .code(CodeBlock(kind: .log, language: "text", lines: shown.map { CodeBlock.Line($0) }))
  }

  private func marked(_ line: String, _ range: Range<Int>) -> [String] {
    let bytes = Array(line.utf8)
    let range = range.clamped(to: bytes.indices)
    let parts = [bytes[..<range.lowerBound], bytes[range], bytes[range.upperBound...]].map {
      Self.fit(String(decoding: $0, as: UTF8.self))
    }
    // Redaction may have taken a part of the line that spans the mark; then the line stands without one.
    guard parts.joined() == Self.fit(line), !parts[1].isEmpty else { return [cut(Self.fit(line))] }
    var before = parts[0]
    if DisplayWidth.of(parts.joined()) > width, DisplayWidth.of(before) > Self.kept {
      before = "…" + Self.suffix(of: before, columns: Self.kept - 1)
    }
    let shown = cut(before + parts[1] + parts[2])
    let indentation = DisplayWidth.of(before)
    let carets = min(DisplayWidth.of(parts[1]), DisplayWidth.of(shown) - indentation)
    return [shown, String(repeating: " ", count: indentation) + String(repeating: "^", count: max(1, carets))]
  }

  private func cut(_ line: String) -> String {
    guard DisplayWidth.of(line) > width else { return line }
    var kept = String.UnicodeScalarView()
    var used = 1
    for scalar in line.unicodeScalars {
      used += DisplayWidth.of(scalar)
      if used > width { break }
      kept.append(scalar)
    }
    return String(kept) + "…"
  }

  private static func suffix(of text: String, columns: Int) -> String {
    var used = 0
    let kept = text.unicodeScalars.reversed().prefix { scalar in
      used += DisplayWidth.of(scalar)
      return used <= columns
    }
    return String(String.UnicodeScalarView(kept.reversed()))
  }

  private static func fit(_ text: String) -> String { Redactor.redact(Sanitizer.clean(text)) }
}
