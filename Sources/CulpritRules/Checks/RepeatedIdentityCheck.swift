/// An id stands once in a book.
struct RepeatedIdentityCheck: BookCheck {
  func check(_ book: RuleBook, known: KnownNames) -> [Diagnostic] {
    var first: [String: SourceFile] = [:]
    var found: [Diagnostic] = []
    let rules = book.rules.compactMap { rule in rule.identity.map { ($0.description, rule.file) } }
    let remedies = book.remedies.map { ("\(DocumentPath.remedyFolder)/\($0.name)", $0.file) }
    for (name, file) in rules + remedies {
      guard let earlier = first[name] else {
        first[name] = file
        continue
      }
      found.append(
        Diagnostic(
          .error, "the id `\(name)` stands twice", at: SourcePlace(file, Self.firstWord(file)),
          help: "keep one of the files, or give this one another name",
          notes: [Diagnostic.Note("the other file is here", at: SourcePlace(earlier, Self.firstWord(earlier)))]))
    }
    return found
  }

  private static func firstWord(_ file: SourceFile) -> SourceRange { file.firstWord(file.line(1)) }
}
