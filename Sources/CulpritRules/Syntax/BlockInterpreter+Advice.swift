import CulpritModel

extension BlockInterpreter {
  /// `why`, `fix`, `verify`, `prevent` with platform and language, or `see`.
  mutating func readAdvice(_ block: SourceBlock, into document: inout some AdviceDocument) {
    guard let part = block.keyword.remedyPart else {
      refuseValue(block)
      if !block.value.isEmpty { document.references.append(Located(file.text(block.value), at: block.value)) }
      for line in block.body where !line.isEmpty {
        let reference = file.trimmed(line)
        document.references.append(Located(file.text(reference), at: reference))
      }
      return
    }
    guard let key = key(part, block) else {
      let name = file.text(block.heading)
      return document.entries.append(DocumentEntry(keyword: block.keyword, name: name, range: block.heading))
    }
    document.entries.append(
      DocumentEntry(keyword: block.keyword, name: key.keywordText, range: block.heading))
    guard !document.advice.contains(where: { $0.key == key }) else { return }
    document.advice.append(AdviceBlock(key: key, keyword: block.heading, body: TextLines(file, block.body)))
  }

  private mutating func key(_ part: Remedy.Part, _ block: SourceBlock) -> Remedy.Key? {
    var platform: Platform?
    var language = Language.english
    for word in file.words(block.value) {
      let text = file.text(word)
      if let named = Platform(rawValue: text), platform == nil {
        if language != .english {
          log.error("the platform stands before the language", at: block.heading, help: "write `\(part) \(text) zh`")
        }
        platform = named
      } else if text == Language.chinese.rawValue, language == .english {
        language = .chinese
      } else {
        reportHeading(text, at: word, part)
        return nil
      }
    }
    return Remedy.Key(part, platform: platform, language: language)
  }

  private mutating func reportHeading(_ text: String, at word: SourceRange, _ part: Remedy.Part) {
    let known = Platform.allCases.map(\.rawValue) + [Language.chinese.rawValue]
    let suggestion = NearestName.find(text, among: known).map { "did you mean `\($0)`? " } ?? ""
    let list = "platforms are \(Platform.allCases.map(\.rawValue).joined(separator: ", ")); the language is zh.\n"
    log.error(
      "unknown platform \(Quoting.quoted(text))", at: word, label: "neither a platform nor a language",
      help: suggestion + (suggestion.isEmpty ? list : "The " + list)
        + "The text of `\(part)` starts on the next line, indented by two spaces.")
  }
}

extension Remedy.Key {
  /// The keyword with platform and language as a file has it: `fix windows zh`.
  var keywordText: String {
    var text = part.rawValue
    if let platform { text += " \(platform.rawValue)" }
    if language != .english { text += " \(language.rawValue)" }
    return text
  }
}
