/// What became of a list of rule files.
public struct RuleLoad: Sendable {
  /// The documents, those with errors included.
  public let book: RuleBook
  /// Everything that was found wrong, in the order of the files and of the places in them.
  public let diagnostics: [Diagnostic]

  /// Whether anything is refused.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// The documents in whose files no error was found.
  public var soundBook: RuleBook {
    let refused = Set(diagnostics.filter { $0.severity == .error }.map { ObjectIdentifier($0.place.file) })
    return RuleBook(
      rules: book.rules.filter { !refused.contains(ObjectIdentifier($0.file)) },
      remedies: book.remedies.filter { !refused.contains(ObjectIdentifier($0.file)) })
  }
}
