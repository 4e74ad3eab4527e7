import CulpritModel

extension BlockInterpreter {
  /// `title TEXT` or `title zh TEXT`.
  mutating func readTitle(_ block: SourceBlock, into rule: inout RuleDocument) {
    var text = block.value
    var language = Language.english
    let first = file.firstWord(text)
    if let named = Language(rawValue: file.text(first)), first.end < text.end || named == .chinese {
      language = named
      text = file.trimmedStart(SourceRange(first.end, text.end))
      if named == .english {
        log.error(
          "`title en` is no keyword", at: first, help: "the English title is the one without a language: `title …`")
      }
    }
    let name = language == .english ? "title" : "title \(language.rawValue)"
    rule.entries.append(
      DocumentEntry(
        keyword: .title, name: name, range: language == .english ? block.word : block.word.joined(with: first)))
    guard !text.isEmpty else {
      return log.error(
        "`\(name)` has no value", at: SourceRange(text.start, text.start),
        help: "name the thing that is wrong on the same line")
    }
    if rule.titles[language] == nil { rule.titles[language] = Located(file.text(text), at: text) }
  }
}
