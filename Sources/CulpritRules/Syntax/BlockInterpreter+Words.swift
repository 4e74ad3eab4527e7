import CulpritModel

extension BlockInterpreter {
  /// The only word of a value; a missing one and further ones are reported.
  mutating func singleWord(of block: SourceBlock) -> SourceRange? {
    let words = file.words(block.value)
    guard let first = words.first, let last = words.last else {
      log.error(
        "`\(block.keyword.rawValue)` has no value", at: SourceRange(block.word.end, block.word.end),
        help: Self.valueHelp(block.keyword))
      return nil
    }
    if words.count > 1 {
      let isComment = file.bytes[words[1].start] == Bytes.hash
      log.error(
        "`\(block.keyword.rawValue)` takes one word", at: words[1].joined(with: last), label: "one too many",
        help: isComment ? "a comment has a line of its own and starts with `#` at the margin" : nil)
    }
    return first
  }

  /// The only word of a value, read with a vocabulary.
  mutating func word<Value>(_ vocabulary: Vocabulary<Value>, of block: SourceBlock) -> Located<Value>? {
    singleWord(of: block).flatMap { vocabulary.read($0, &log) }
  }

  /// The causes behind `masks`.
  mutating func selectors(of block: SourceBlock) -> [Located<CauseSelector>] {
    let words = file.words(block.value)
    if words.isEmpty { _ = singleWord(of: block) }
    return words.compactMap { range in
      let text = file.text(range)
      if let selector = CauseSelector(text) { return Located(selector, at: range) }
      reportSelector(text, at: range)
      return nil
    }
  }

  /// What a signal tells: `held STAGE`, `failed`, `succeeded`, `retried`, `warned` or `quoted`.
  mutating func signalKind(of block: SourceBlock) -> Located<SignalKind>? {
    let words = file.words(block.value)
    guard let first = words.first else {
      _ = singleWord(of: block)
      return nil
    }
    let text = file.text(first)
    if text == "held" {
      guard words.count == 2 else {
        log.error(
          "`signal held` takes a stage", at: block.value, help: Vocabulary.stages.help(for: ""))
        return nil
      }
      return Vocabulary.stages.read(words[1], &log).map { Located(.held($0.value), at: block.value) }
    }
    guard let kind = Self.signals[text] else {
      let suggestion = NearestName.find(text, among: Self.signalNames).map { "did you mean `\($0)`? The " } ?? ""
      log.error(
        "unknown signal \(Quoting.quoted(text))", at: first, label: "not a signal",
        help: "\(suggestion)signals are held STAGE, \(Self.signalNames.dropFirst().joined(separator: ", ")).")
      return nil
    }
    return singleWord(of: block).map { Located(kind, at: $0) }
  }

  private mutating func reportSelector(_ text: String, at range: SourceRange) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      return log.error(
        "\(Quoting.quoted(text)) is not a cause", at: range,
        help: "write `category/slug` or `category/*`, several with spaces between them")
    }
    if Category(rawValue: parts[0]) == nil {
      let category = SourceRange(range.start, range.start + parts[0].utf8.count)
      _ = Vocabulary.categories.read(category, &log)
    } else {
      log.error(
        "\(Quoting.quoted(parts[1])) cannot be a cause",
        at: SourceRange(range.start + parts[0].utf8.count + 1, range.end),
        help: "an id is made of lower-case letters, digits and hyphens; `*` stands for all causes of the category")
    }
  }

  private static let signalNames = ["held", "failed", "succeeded", "retried", "warned", "quoted"]
  private static let signals: [String: SignalKind] = [
    "failed": .failed, "succeeded": .succeeded, "retried": .retried, "warned": .warned, "quoted": .quoted,
  ]

  private static func valueHelp(_ keyword: Keyword) -> String {
    switch keyword {
    case .title: "name the thing that is wrong, such as `{host}` does not exist in DNS"
    case .stage: Vocabulary.stages.help(for: "")
    case .confidence: Vocabulary.confidences.help(for: "")
    case .retry: Vocabulary.retries.help(for: "")
    case .strength: Vocabulary.strengths.help(for: "")
    case .masks: "write `category/slug` or `category/*`, several with spaces between them"
    case .remedy: "write the NAME of `rules/remedies/NAME.remedy`"
    case .signal: "signals are held STAGE, \(signalNames.dropFirst().joined(separator: ", "))."
    default: "write it behind the keyword"
    }
  }
}
