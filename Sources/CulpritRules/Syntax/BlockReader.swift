/// Cuts a file into blocks.
struct BlockReader {
  private let file: SourceFile
  private let kind: DocumentKind
  private var log: DiagnosticLog
  private var blocks: [SourceBlock] = []
  private var blankLines: [SourceRange] = []
  /// The line up to which one complaint about lost indentation speaks for all.
  private var complainedLine = 0
  private var complainedIndent = false
  private var complainedOrphan = false

  private init(_ file: SourceFile, kind: DocumentKind) {
    self.file = file
    self.kind = kind
    log = DiagnosticLog(file)
  }

  /// The blocks of a file and what is wrong with its lines.
  static func read(_ file: SourceFile, kind: DocumentKind) -> (blocks: [SourceBlock], diagnostics: [Diagnostic]) {
    var reader = BlockReader(file, kind: kind)
    for number in 1...file.lineCount { reader.readLine(number) }
    return (reader.blocks, reader.log.diagnostics)
  }

  private mutating func readLine(_ number: Int) {
    let line = file.line(number)
    guard !line.isEmpty else { return blankLines.append(line) }
    switch file.bytes[line.start] {
    case Bytes.hash: return
    case Bytes.tab: addBody(SourceRange(line.start + 1, line.end))
    case Bytes.space where line.length > 1 && file.bytes[line.start + 1] == Bytes.space:
      addBody(SourceRange(line.start + 2, line.end))
    case Bytes.space:
      let text = SourceRange(line.start + 1, line.end)
      if file.trimmedStart(text).isEmpty { return blankLines.append(SourceRange(line.end, line.end)) }
      complainAboutIndent(SourceRange(line.start, line.start + 1))
      addBody(text.length > 0 && file.bytes[text.start] == Bytes.tab ? SourceRange(text.start + 1, text.end) : text)
    default: startBlock(line, number: number)
    }
  }

  private mutating func addBody(_ text: SourceRange) {
    guard !file.trimmedStart(text).isEmpty else { return blankLines.append(SourceRange(text.end, text.end)) }
    guard !blocks.isEmpty else {
      guard !complainedOrphan else { return }
      complainedOrphan = true
      return log.error(
        "an indented line without a keyword above it", at: text,
        help: "start with a keyword at the margin, such as `title`")
    }
    if !blocks[blocks.count - 1].body.isEmpty { blocks[blocks.count - 1].body += blankLines }
    blankLines.removeAll(keepingCapacity: true)
    blocks[blocks.count - 1].body.append(text)
  }

  private mutating func startBlock(_ line: SourceRange, number: Int) {
    let word = file.firstWord(line)
    guard let keyword = keyword(word, line: line, number: number) else { return }
    blankLines.removeAll(keepingCapacity: true)
    complainedIndent = false
    blocks.append(SourceBlock(keyword: keyword, word: word, value: file.trimmed(SourceRange(word.end, line.end))))
  }

  /// The keyword that was written or, for a misspelt one, probably meant.
  private mutating func keyword(_ word: SourceRange, line: SourceRange, number: Int) -> Keyword? {
    let text = file.text(word.length > 64 ? SourceRange(word.start, word.start + 64) : word)
    if let keyword = Keyword(rawValue: text) { return keyword }
    let withoutColon = text.hasSuffix(":") ? String(text.dropLast()) : text
    let nearest = NearestName.find(withoutColon, among: kind.keywords.map(\.rawValue))
    // A sentence that lost its indentation starts with a capital: `Set …` is not a misspelt `see`.
    let isSentence = text.first?.isUppercase == true && Keyword(rawValue: withoutColon.lowercased()) == nil
    if nearest == nil || isSentence, let last = blocks.last, last.keyword.takesBody {
      complainAboutMargin(word, below: last.keyword, number: number)
      addBody(line)
      return nil
    }
    let keywords = "keywords of \(kind.phrase) are \(kind.keywords.map(\.rawValue).joined(separator: ", "))."
    let reason = withoutColon == nearest ? "no colon behind a keyword: write `\(withoutColon)`. The " : nil
    let suggestion = reason ?? nearest.map { "did you mean `\($0)`? The " } ?? ""
    log.error(
      "unknown keyword \(Quoting.quoted(text))", at: word, label: "not a keyword", help: suggestion + keywords)
    return nearest.flatMap { Keyword(rawValue: $0) }
  }

  private mutating func complainAboutMargin(_ word: SourceRange, below keyword: Keyword, number: Int) {
    defer { complainedLine = number }
    guard complainedLine != number - 1 || complainedLine == 0 else { return }
    log.error(
      "unknown keyword \(Quoting.quoted(file.text(word)))", at: word,
      label: "not a keyword",
      help: "if the line belongs to `\(keyword.rawValue)` above, indent it by two spaces")
  }

  private mutating func complainAboutIndent(_ space: SourceRange) {
    guard !complainedIndent else { return }
    complainedIndent = true
    log.error(
      "indented by one space", at: space, label: "two are needed",
      help: "indent what belongs to a keyword by two spaces or one tab")
  }
}
