/// Reads the remedy notation: paragraphs, lists, command lines, fenced code.
struct RemedyParser {
  private var lines: ArraySlice<Substring>
  private var blocks: [RemedyBlock] = []
  private var prose: [String] = []

  /// The blocks of a text.
  static func blocks(of text: String) -> [RemedyBlock] {
    blocks(of: text.split(separator: "\n", omittingEmptySubsequences: false)[...])
  }

  private static func blocks(of lines: ArraySlice<Substring>) -> [RemedyBlock] {
    var parser = RemedyParser(lines: lines)
    parser.parse()
    return parser.blocks
  }

  private init(lines: ArraySlice<Substring>) { self.lines = lines }

  private mutating func parse() {
    while let line = lines.first {
      if line.allSatisfy(\.isWhitespace) {
        endParagraph()
        lines.removeFirst()
      } else if let fence = Fence(line) {
        endParagraph()
        readFence(fence)
      } else if let prompt = Prompt(line) {
        endParagraph()
        readCommands(prompt)
      } else if let marker = ListMarker(line), prose.isEmpty || marker.canInterruptProse {
        endParagraph()
        readList(marker)
      } else {
        prose.append(line.trimmed)
        lines.removeFirst()
      }
    }
    endParagraph()
  }

  private mutating func endParagraph() {
    guard !prose.isEmpty else { return }
    blocks.append(.paragraph(SpanParser.spans(of: ProseJoiner.join(prose))))
    prose = []
  }

  private mutating func readFence(_ fence: Fence) {
    lines.removeFirst()
    var code: [Template] = []
    while let line = lines.popFirst(), !fence.isClosed(by: line) {
      code.append(Template(String(line.droppingIndentation(fence.indentation))))
    }
    blocks.append(.code(CodeContext(info: fence.language), language: fence.language, isPrompted: false, lines: code))
  }

  /// Neighbouring commands of one shell, each with the lines that continue it.
  private mutating func readCommands(_ prompt: Prompt) {
    var code: [Template] = []
    while let line = lines.first, let next = Prompt(line), next.context == prompt.context {
      lines.removeFirst()
      code.append(Template(next.command))
      var last = next.command
      while last.hasSuffix(prompt.continuation), let following = lines.popFirst() {
        last = following.trimmed
        code.append(Template("  " + last))
      }
    }
    blocks.append(.code(prompt.context, language: prompt.language, isPrompted: true, lines: code))
  }

  private mutating func readList(_ first: ListMarker) {
    var items: [[RemedyBlock]] = []
    while let line = lines.first, let marker = ListMarker(line), marker.isNumbered == first.isNumbered,
      marker.indentation == first.indentation
    {
      lines.removeFirst()
      var item: [Substring] = [marker.text]
      while let next = lines.first {
        let isBlank = next.allSatisfy(\.isWhitespace)
        let isInside = next.indentation > first.indentation
        let continues = isBlank ? isIndented(lines.dropFirst().first, beyond: first.indentation) : isInside
        guard continues || (!isBlank && isPlain(next) && item.last?.isEmpty == false) else { break }
        item.append(next.droppingIndentation(isInside ? marker.width : 0))
        lines.removeFirst()
      }
      items.append(Self.blocks(of: item[...]))
      while let next = lines.first, next.allSatisfy(\.isWhitespace), let later = lines.dropFirst().first,
        let marker = ListMarker(later), marker.isNumbered == first.isNumbered
      {
        lines.removeFirst()
      }
    }
    blocks.append(.list(start: first.number, items: items))
  }

  private func isIndented(_ line: Substring?, beyond indentation: Int) -> Bool {
    guard let line, !line.allSatisfy(\.isWhitespace) else { return false }
    return line.indentation > indentation
  }

  private func isPlain(_ line: Substring) -> Bool {
    Prompt(line) == nil && Fence(line) == nil && ListMarker(line) == nil
  }
}
