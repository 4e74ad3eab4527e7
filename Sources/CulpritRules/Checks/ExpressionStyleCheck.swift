/// Expressions that PCRE2 accepts, but that cannot mean what they say.
///
/// White space at the end of a pattern is often meant (`dial tcp: `), so it is mentioned only where the pattern matches nothing.
struct ExpressionStyleCheck: RuleCheck {
  func check(_ rule: RuleDocument, _ log: inout DiagnosticLog) {
    for block in rule.matches {
      for pattern in block.patterns { checkFirstWord(pattern.expression, &log) }
      let qualifiers = block.qualifiers + block.patterns.flatMap(\.qualifiers)
      for expression in block.patterns.map(\.expression) + qualifiers.compactMap(\.expression) {
        checkStart(expression, &log)
        checkCharacters(expression, &log)
      }
    }
  }

  /// A misspelt qualifier is read as a pattern, silently.
  private func checkFirstWord(_ expression: ExpressionSyntax, _ log: inout DiagnosticLog) {
    let file = log.file
    let text = file.trimmedStart(expression.range)
    let word = file.firstWord(text)
    guard (4...10).contains(word.length), word.end < text.end || word.start > expression.range.start else { return }
    let written = file.text(word)
    let folded = written.lowercased().replacing("_", with: "-").filter { $0 != ":" }
    let qualifiers = ["unless", "near", "not-near", "then", "confidence"]
    let isSame = qualifiers.contains(folded) || folded == "notnear"
    guard isSame || ["unles", "unlesss", "nea", "not-nea", "confidance"].contains(folded) else { return }
    guard let nearest = NearestName.find(folded, among: qualifiers), nearest != written else { return }
    log.warning(
      "\(Quoting.quoted(written)) starts a pattern", at: word, label: "not a qualifier",
      help: "the qualifier is written `\(nearest)`")
  }

  /// White space at the start belongs to the expression, but looks like indentation.
  private func checkStart(_ expression: ExpressionSyntax, _ log: inout DiagnosticLog) {
    let trimmed = log.file.trimmed(expression.range)
    if trimmed.start > expression.range.start {
      log.warning(
        "white space at the start of a pattern", at: SourceRange(expression.range.start, trimmed.start),
        label: "is part of the pattern", help: "indent by two spaces; a space that is meant is written `[ ]`")
    }
  }

  /// Characters that a normalised line never holds, or that nobody can tell from a space.
  private func checkCharacters(_ expression: ExpressionSyntax, _ log: inout DiagnosticLog) {
    guard expression.range.length <= ExpressionCheck.longest,
      expression.source.utf8.contains(where: { $0 >= 0x80 || $0 < 0x20 })
    else { return }
    let classes = ExpressionOutline(expression.source).classes
    var offset = 0
    for scalar in expression.source.unicodeScalars {
      let length = UTF8.width(scalar)
      let start = offset
      let place = expression.place(offset, length: length)
      offset += length
      switch scalar {
      case "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}":
        let straight = scalar.value < 0x201C ? "'" : "\""
        let choice = classes.first { $0.contains(start) }.map {
          expression.source.utf8.dropFirst($0.lowerBound).prefix($0.count)
        }
        if let choice, choice.contains(straight.utf8.first ?? 0) { continue }
        log.error(
          "a curly quote in a pattern", at: place, label: "never matches",
          help: "lines are matched with straight quotes: write `\(straight)`")
      case "\u{A0}", "\u{3000}":
        log.warning(
          "a space that is no space in a pattern", at: place, label: "a no-break or wide space",
          help: "write a space, or `\\x{\(String(scalar.value, radix: 16, uppercase: true))}` if it is meant")
      default:
        let category = scalar.properties.generalCategory
        guard scalar != "\t", scalar != "\0", category == .control || category == .format else { continue }
        log.error(
          "an invisible character in a pattern", at: place,
          help: "remove it, or write `\\x{\(String(scalar.value, radix: 16, uppercase: true))}` if it is meant")
      }
    }
  }
}
