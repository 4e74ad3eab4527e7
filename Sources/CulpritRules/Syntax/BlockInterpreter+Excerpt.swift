import CulpritModel

extension BlockInterpreter {
  /// A log excerpt, with the facts that an example expects in its last line.
  mutating func excerpt(_ block: SourceBlock, expectsFacts: Bool) -> ExcerptBlock {
    refuseValue(block)
    var lines = block.value.isEmpty ? block.body : [block.value] + block.body
    var expected: [ExcerptBlock.Expectation] = []
    if expectsFacts, let last = lines.last, file.bytes[last.start..<last.end].starts(with: "=>".utf8) {
      lines.removeLast()
      while lines.last?.isEmpty == true { lines.removeLast() }
      expected = expectations(SourceRange(last.start + 2, last.end))
    }
    return ExcerptBlock(keyword: block.word, log: TextLines(file, lines), expected: expected)
  }

  /// Reports a value behind a keyword whose text belongs on the following lines.
  mutating func refuseValue(_ block: SourceBlock) {
    guard !block.value.isEmpty else { return }
    log.error(
      "`\(block.keyword.rawValue)` has no value of its own", at: block.value,
      help: "put it on the next line, indented by two spaces")
  }

  private mutating func expectations(_ line: SourceRange) -> [ExcerptBlock.Expectation] {
    var expected: [ExcerptBlock.Expectation] = []
    var rest = file.trimmed(line)
    while !rest.isEmpty {
      let word = file.firstWord(rest)
      guard let equals = file.bytes[word.start..<word.end].firstIndex(of: UInt8(ascii: "=")), equals > word.start else {
        log.error(
          "expected facts are written `name=value`", at: word, label: "not a fact with a value",
          help: "put a value with spaces between quotes: `reason=\"Proxy Authentication Required\"`.\n"
            + "If the log line itself starts with `=>`, add a line `=>` below it.")
        return expected
      }
      let value = valueRange(from: equals + 1, in: rest)
      let whole = SourceRange(word.start, value.end)
      rest = file.trimmedStart(SourceRange(value.end, rest.end))
      guard let name = Vocabulary.facts.read(SourceRange(word.start, equals), &log) else { continue }
      let isQuoted = value.length >= 2 && file.bytes[value.start] == UInt8(ascii: "\"")
      let text = file.text(isQuoted ? SourceRange(value.start + 1, value.end - 1) : value)
      if expected.contains(where: { $0.name == name.value }) {
        log.error("the fact `\(name.value.rawValue)` is expected twice", at: whole)
      }
      expected.append(ExcerptBlock.Expectation(name: name.value, value: text, range: whole))
    }
    return expected
  }

  /// A word, or a text between quotes. A quote ends the text where the line ends or the next `name=` follows.
  private mutating func valueRange(from start: Int, in rest: SourceRange) -> SourceRange {
    let word = file.firstWord(SourceRange(start, rest.end))
    guard !word.isEmpty, file.bytes[start] == UInt8(ascii: "\"") else { return word }
    for offset in (start + 1)..<max(start + 1, rest.end) where file.bytes[offset] == UInt8(ascii: "\"") {
      if endsValue(offset + 1, rest.end) { return SourceRange(start, offset + 1) }
    }
    log.error(
      "the quoted value does not end", at: SourceRange(start, rest.end), help: "close it with `\"`")
    return SourceRange(start, rest.end)
  }

  private func endsValue(_ offset: Int, _ end: Int) -> Bool {
    let next = file.trimmedStart(SourceRange(offset, end))
    if next.isEmpty { return true }
    guard next.start > offset else { return false }
    let word = file.bytes[next.start..<file.firstWord(next).end]
    guard let equals = word.firstIndex(of: UInt8(ascii: "=")) else { return false }
    return equals > word.startIndex
      && word[..<equals].allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }
}
