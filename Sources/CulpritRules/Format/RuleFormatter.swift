/// Writes a rule file in its canonical layout: the same text, differently spaced.
///
/// Values of the head stand in one column; an empty line parts head, patterns, examples and advice, and nothing else; what belongs to a keyword
/// is indented by two spaces, and a qualifier that stands deeper than its pattern by four. The order, comments, patterns and log lines stay as they are.
public enum RuleFormatter {
  /// The column in which the values of the head start, counted from 0.
  static let valueColumn = 12

  /// Lays a file out anew. Formatting twice gives the same as formatting once.
  ///
  /// - Parameter file: a file in which the parser finds no error.
  /// - Returns: the text; it ends in one line feed.
  public static func format(_ file: SourceFile) -> String {
    var layout = RuleLayout(file)
    for number in 1...file.lineCount { layout.take(file.line(number)) }
    return layout.text
  }
}

/// The lines of a file as they are laid out anew.
private struct RuleLayout {
  /// The four parts of a file that empty lines keep apart.
  private enum Part { case head, match, excerpts, advice }

  /// A line without a place yet: whether it stays depends on what follows.
  private enum Pending {
    case blank
    case comment(String)
  }

  private let file: SourceFile
  private var lines: [String] = []
  private var pending: [Pending] = []
  private var part: Part?
  private var keyword: Keyword?
  private var hasPattern = false
  private var isInFence = false

  init(_ file: SourceFile) { self.file = file }

  var text: String {
    var result = lines + pending.compactMap { if case .comment(let text) = $0 { text } else { nil } }
    closeExcerpt(in: &result, count: lines.count)
    return result.isEmpty ? "" : result.joined(separator: "\n") + "\n"
  }

  mutating func take(_ line: SourceRange) {
    guard !file.trimmedStart(line).isEmpty else { return pending.append(.blank) }
    switch file.bytes[line.start] {
    case Bytes.hash: pending.append(.comment(file.text(SourceRange(line.start, file.trimmed(line).end))))
    case Bytes.tab: takeBody(SourceRange(line.start + 1, line.end))
    case Bytes.space: takeBody(SourceRange(min(line.start + 2, line.end), line.end))
    default: takeKeyword(line)
    }
  }

  private mutating func takeKeyword(_ line: SourceRange) {
    closeExcerpt(in: &lines, count: lines.count)
    let words = file.words(line)
    let next = words.first.flatMap { Keyword(rawValue: file.text($0)) }
    let nextPart = next.map(Self.part) ?? .head
    placeComments(startsPart: part != nil && part != nextPart)
    (keyword, part, hasPattern, isInFence) = (next, nextPart, false, false)
    lines.append(nextPart == .head ? head(line, words) : words.map { file.text($0) }.joined(separator: " "))
  }

  /// Comments above a keyword stay there; an empty line between them, or above them, stays too.
  private mutating func placeComments(startsPart: Bool) {
    let comments = pending.contains { if case .comment = $0 { true } else { false } }
    let startsBlank = if case .blank? = pending.first { true } else { false }
    if startsPart || (comments && startsBlank && !lines.isEmpty) { lines.append("") }
    guard comments else { return pending = [] }
    var isFirst = true
    for entry in pending {
      switch entry {
      case .comment(let text):
        lines.append(text)
        isFirst = false
      case .blank: if !isFirst, lines.last != "" { lines.append("") }
      }
    }
    pending = []
  }

  /// `title` and its like with their value in one column.
  private func head(_ line: SourceRange, _ words: [SourceRange]) -> String {
    guard let first = words.first else { return "" }
    var name = file.text(first)
    var values = words.dropFirst()
    if name == Keyword.title.rawValue, let language = values.first, file.text(language) == "zh" {
      name += " zh"
      values = values.dropFirst()
    }
    guard let start = values.first, let end = values.last else { return name }
    let isText = name.hasPrefix(Keyword.title.rawValue)
    let value = isText ? file.text(start.joined(with: end)) : values.map { file.text($0) }.joined(separator: " ")
    let padding = String(repeating: " ", count: max(1, RuleFormatter.valueColumn - name.utf8.count))
    return name + padding + value
  }

  private mutating func takeBody(_ text: SourceRange) {
    guard let keyword, let part else { return pending = [] }
    placePending(in: part)
    switch part {
    case .head: lines.append("  " + file.text(text))
    case .match: lines.append(matchLine(text))
    case .excerpts: lines.append("  " + file.text(text))
    case .advice: lines.append("  " + adviceLine(text, isReference: keyword == .see))
    }
  }

  /// Empty lines mean nothing between patterns, separate paragraphs in advice, and are part of a log.
  private mutating func placePending(in part: Part) {
    for entry in pending {
      switch entry {
      case .comment(let text): lines.append(text)
      case .blank:
        let isRepeated = lines.last == "" && !isInFence
        if part == .excerpts || (part == .advice && !isRepeated) { lines.append("") }
      }
    }
    pending = []
    // Above the first line of a block an empty line means nothing.
    if part != .match, let start = lines.lastIndex(where: { !$0.isEmpty }), isKeywordLine(lines[start]) {
      lines.removeSubrange((start + 1)...)
    }
  }

  private func isKeywordLine(_ line: String) -> Bool { line.first.map { !" #".contains($0) } ?? false }

  private mutating func matchLine(_ text: SourceRange) -> String {
    let content = file.trimmedStart(text)
    let word = file.firstWord(content)
    guard let name = QualifierName(rawValue: file.text(word)) else {
      hasPattern = true
      return "  " + file.text(text)
    }
    var rest = file.trimmedStart(SourceRange(word.end, content.end))
    // Whether a qualifier stands below its pattern or beside it is its author's choice.
    let isDeeper = hasPattern && content.start > text.start
    var start = (isDeeper ? "    " : "  ") + name.rawValue + " "
    if name == .near || name == .notNear {
      let number = file.firstWord(rest)
      start += file.text(number) + " "
      rest = file.trimmedStart(SourceRange(number.end, rest.end))
    }
    return start + file.text(name == .confidence ? file.trimmed(rest) : rest)
  }

  private mutating func adviceLine(_ text: SourceRange, isReference: Bool) -> String {
    if isReference { return file.text(file.trimmed(text)) }
    let start = file.trimmedStart(text)
    let isFence = file.bytes[start.start..<start.end].starts(with: "```".utf8)
    defer { if isFence { isInFence.toggle() } }
    return isInFence && !isFence ? file.text(text) : file.text(SourceRange(text.start, file.trimmed(text).end))
  }

  /// The facts that an example expects, one space between them and the arrow.
  private func closeExcerpt(in lines: inout [String], count: Int) {
    guard keyword == .example, count > 0, lines[count - 1].hasPrefix("  =>") else { return }
    let facts = lines[count - 1].dropFirst(4)
    let trimmed = facts.drop { $0 == " " || $0 == "\t" }
    let end = trimmed.lastIndex { $0 != " " && $0 != "\t" }
    lines[count - 1] = end.map { "  => \(trimmed[...$0])" } ?? "  =>"
    // Empty lines above it are no part of the log.
    var last = count - 2
    while last >= 0, lines[last].isEmpty {
      lines.remove(at: last)
      last -= 1
    }
  }

  private static func part(of keyword: Keyword) -> Part {
    switch keyword {
    case .title, .stage, .confidence, .retry, .strength, .masks, .remedy, .signal: .head
    case .match: .match
    case .example, .nearMiss: .excerpts
    case .why, .fix, .verify, .prevent, .instead, .see: .advice
    }
  }
}
