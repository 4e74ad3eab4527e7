import CulpritModel

/// Reads the values and bodies of blocks into a document.
struct BlockInterpreter {
  /// What was found wrong so far.
  var log: DiagnosticLog

  var file: SourceFile { log.file }

  init(_ log: DiagnosticLog) { self.log = log }

  /// Reads a block of a rule.
  mutating func read(_ block: SourceBlock, into rule: inout RuleDocument) {
    guard allow(block, in: rule.kind, &rule.entries) else { return }
    switch block.keyword {
    case .title: readTitle(block, into: &rule)
    case .stage: take(word(.stages, of: block), &rule.stage)
    case .confidence: take(word(.confidences, of: block), &rule.confidence)
    case .retry: take(word(.retries, of: block), &rule.retry)
    case .strength: take(word(.strengths, of: block), &rule.strength)
    case .masks: if rule.masks.isEmpty { rule.masks = selectors(of: block) }
    case .remedy: take(singleWord(of: block).map { Located(file.text($0), at: $0) }, &rule.sharedRemedy)
    case .signal: take(signalKind(of: block), &rule.signal)
    case .match: rule.matches.append(matchBlock(block))
    case .example: rule.examples.append(excerpt(block, expectsFacts: true))
    case .nearMiss: rule.nearMisses.append(excerpt(block, expectsFacts: false))
    case .why, .fix, .verify, .prevent, .instead, .see: readAdvice(block, into: &rule)
    }
    if !block.keyword.takesBody { refuseBody(block) }
    if block.keyword.remedyPart == nil, block.keyword != .title { addEntry(block, to: &rule.entries) }
  }

  /// Reads a block of a shared remedy.
  mutating func read(_ block: SourceBlock, into remedy: inout RemedyDocument) {
    guard allow(block, in: .remedy, &remedy.entries) else { return }
    readAdvice(block, into: &remedy)
    if block.keyword == .see { addEntry(block, to: &remedy.entries) }
  }

  /// Records a keyword whose name is all there is to say.
  private func addEntry(_ block: SourceBlock, to entries: inout [DocumentEntry]) {
    entries.append(DocumentEntry(keyword: block.keyword, name: block.keyword.rawValue, range: block.word))
  }

  /// Keeps the first value when a keyword stands twice; the check for repeated keywords reports the second.
  private func take<Value>(_ value: Located<Value>?, _ target: inout Located<Value>?) {
    if target == nil { target = value }
  }

  private mutating func allow(
    _ block: SourceBlock, in kind: DocumentKind, _ entries: inout [DocumentEntry]
  ) -> Bool {
    if kind.keywords.contains(block.keyword) { return true }
    let help =
      block.keyword == .signal
      ? "signals lie in `rules/signals/`"
      : "keywords of \(kind.phrase) are \(kind.keywords.map(\.rawValue).joined(separator: ", "))."
    log.error("\(kind.phrase) has no `\(block.keyword.rawValue)`", at: block.word, help: help)
    return false
  }

  private mutating func refuseBody(_ block: SourceBlock) {
    guard let first = block.body.first else { return }
    log.error(
      "`\(block.keyword.rawValue)` has no indented lines", at: file.trimmed(first),
      help: "write the whole value behind the keyword, on its line")
  }
}
