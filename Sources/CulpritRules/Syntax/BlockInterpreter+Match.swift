import CulpritModel

extension BlockInterpreter {
  /// How far away the line of a `near` may be.
  static let nearestLines = 1...20

  /// A block of patterns with their qualifiers.
  mutating func matchBlock(_ block: SourceBlock) -> MatchBlock {
    var result = MatchBlock(keyword: block.word)
    result.tools = file.words(block.value).map { Located(file.text($0), at: $0) }
    for line in block.body where !line.isEmpty {
      let text = file.trimmedStart(line)
      if let word = QualifierName(rawValue: file.text(file.firstWord(text))) {
        guard let qualifier = qualifier(word, line: text) else { continue }
        if result.patterns.isEmpty {
          result.qualifiers.append(qualifier)
        } else {
          result.patterns[result.patterns.count - 1].qualifiers.append(qualifier)
        }
      } else {
        result.patterns.append(PatternSyntax(expression(line)))
      }
    }
    return result
  }

  private func expression(_ range: SourceRange) -> ExpressionSyntax {
    ExpressionSyntax(file.text(range), at: range)
  }

  private mutating func qualifier(_ word: QualifierName, line: SourceRange) -> QualifierSyntax? {
    let wordRange = file.firstWord(line)
    let rest = file.trimmedStart(SourceRange(wordRange.end, line.end))
    switch word {
    case .unless, .then:
      guard let expression = required(rest, of: word, example: "\(word.rawValue)  proxyconnect tcp") else { return nil }
      return QualifierSyntax(word == .unless ? .unless(expression) : .then(expression), word: wordRange)
    case .near, .notNear:
      guard let (distance, expression) = distance(rest, of: word) else { return nil }
      return QualifierSyntax(
        word == .near ? .near(distance, expression) : .notNear(distance, expression), word: wordRange)
    case .confidence:
      guard let level = level(rest, wordRange) else { return nil }
      return QualifierSyntax(.confidence(level), word: wordRange)
    }
  }

  private mutating func required(
    _ rest: SourceRange, of word: QualifierName, example: String
  ) -> ExpressionSyntax? {
    guard rest.isEmpty else { return expression(rest) }
    log.error(
      "`\(word.rawValue)` has no regular expression", at: SourceRange(rest.start, rest.start),
      help: "such as `\(example)`")
    return nil
  }

  private mutating func distance(_ rest: SourceRange, of word: QualifierName) -> (Int, ExpressionSyntax)? {
    let number = file.firstWord(rest)
    let example = "\(word.rawValue) 3 proxyconnect tcp"
    guard let distance = Int(file.text(number)) else {
      log.error(
        "`\(word.rawValue)` has no number of lines", at: number, label: "not a number",
        help: "say how far away the line may be, such as `\(example)`")
      return nil
    }
    let after = file.trimmedStart(SourceRange(number.end, rest.end))
    guard let expression = required(after, of: word, example: example) else { return nil }
    if !Self.nearestLines.contains(distance) {
      log.error(
        "`\(word.rawValue)` reaches \(distance) lines", at: number,
        label: "not from \(Self.nearestLines.lowerBound) to \(Self.nearestLines.upperBound)",
        help: distance < 1
          ? "the line itself is always looked at; write 1 to look at its neighbours"
          : "a line that is further away belongs to another event")
    }
    let bounded = min(max(distance, Self.nearestLines.lowerBound), Self.nearestLines.upperBound)
    return (bounded, expression)
  }

  private mutating func level(_ rest: SourceRange, _ word: SourceRange) -> Confidence? {
    let level = file.firstWord(rest)
    guard file.trimmed(rest) == level, !level.isEmpty else {
      log.error(
        "`confidence` takes one word", at: level.isEmpty ? SourceRange(word.end, word.end) : file.trimmed(rest),
        help: "a pattern that starts with the word can be written `[c]onfidence …`")
      return nil
    }
    return Vocabulary.confidences.read(level, &log)?.value
  }
}
