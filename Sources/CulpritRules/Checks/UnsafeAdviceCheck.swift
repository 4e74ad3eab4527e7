/// Advice does not switch safeguards off, unless the line itself warns against it.
///
/// A warning is looked for in prose and in comments of code; a command is a command, whatever stands behind it.
struct UnsafeAdviceCheck: AdviceCheck {
  func check(_ document: some AdviceDocument, _ log: inout DiagnosticLog) {
    for block in document.advice {
      for line in AdviceLine.lines(of: block.body).lines { check(line, &log) }
    }
  }

  private func check(_ line: AdviceLine, _ log: inout DiagnosticLog) {
    let bytes = log.file.bytes[line.range.start..<line.range.end]
    let words = AdviceWord.words(of: bytes)
    var reported: [Range<Int>] = []
    for phrase in UnsafePhrases.all {
      guard let found = phrase.find(in: words), !reported.contains(where: found.overlaps) else { continue }
      reported.append(found)
      let isComment = line.kind == .code && words.first?.text.hasPrefix("#") == true
      if line.kind == .prose || isComment, Self.warns(log.file.text(line.range), words) { return }
      log.error(
        "unsafe advice: \(Quoting.quoted(String(decoding: bytes.dropFirst(found.lowerBound).prefix(found.count), as: UTF8.self)))",
        at: SourceRange(line.range.start + found.lowerBound, line.range.start + found.upperBound),
        label: phrase.effect,
        help: "\(phrase.instead).\nA line of prose may name it to warn against it with the words *never* or *do not*.")
    }
  }

  private static func warns(_ text: String, _ words: [AdviceWord]) -> Bool {
    let plain = words.map { $0.folded.filter { $0.isLetter } }
    if plain.contains("never") || zip(plain, plain.dropFirst()).contains(where: { $0 == "do" && $1 == "not" }) {
      return true
    }
    return ["切勿", "请勿", "不要", "绝不", "永远不", "千万别"].contains { text.contains($0) }
  }
}
