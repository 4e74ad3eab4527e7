/// Turns rule files into documents and says everything that is wrong with them.
///
/// The loader opens no files: the caller brings the bytes.
public struct RuleLoader {
  /// Makes the matcher that runs the patterns of a rule; `nil` leaves the examples unchecked.
  public typealias MatcherMaker = (RuleDocument) -> (any ExcerptMatcher)?

  private let known: KnownNames
  private let requiresTranslations: Bool
  private let scrutiny: RuleScrutiny
  private let makeMatcher: MatcherMaker

  /// A loader.
  ///
  /// - Parameters:
  ///   - known: Causes and shared remedies of other books (the built-in one) that `masks` and `remedy` may name.
  ///   - requiresTranslations: Whether a rule without Chinese texts is refused. Built-in rules need them; users write in their own language.
  ///   - scrutiny: How closely rules are looked at.
  ///   - makeMatcher: Called for rules without errors, to run them on their own examples and near-misses.
  public init(
    known: KnownNames = KnownNames(), requiresTranslations: Bool = false, scrutiny: RuleScrutiny = .soundness,
    makeMatcher: @escaping MatcherMaker = { _ in nil }
  ) {
    self.known = known
    self.requiresTranslations = requiresTranslations
    self.scrutiny = scrutiny
    self.makeMatcher = makeMatcher
  }

  /// Reads files without checking them; only what the parser itself notices is reported. For books that were checked before.
  public static func parse(_ sources: [RuleSource]) -> RuleLoad {
    parse(sources.map { SourceFile(name: $0.name, path: $0.path, bytes: $0.bytes) })
  }

  private static func parse(_ files: [SourceFile]) -> RuleLoad {
    var book = RuleBook()
    var diagnostics: [Diagnostic] = []
    for file in files {
      let parsed = RuleParser.parse(file)
      diagnostics += parsed.diagnostics
      switch parsed.document {
      case .rule(let rule): book.rules.append(rule)
      case .remedy(let remedy): book.remedies.append(remedy)
      case .other: break
      }
    }
    return RuleLoad(book: book, diagnostics: diagnostics.inOrder(of: files))
  }

  /// Reads and checks files.
  public func load(_ sources: [RuleSource]) -> RuleLoad {
    let files = sources.map { SourceFile(name: $0.name, path: $0.path, bytes: $0.bytes) }
    let parsed = Self.parse(files)
    let book = parsed.book
    var found = parsed.diagnostics
    found += book.rules.flatMap { RuleChecks.check($0) }
    found += book.remedies.flatMap { RuleChecks.check($0) }
    if requiresTranslations { found += RuleChecks.checkTranslations(of: book) }
    for check in RuleChecks.forBooks { found += check.check(book, known: known) }
    let sound = RuleLoad(book: book, diagnostics: found).soundBook
    found += sound.rules.flatMap(checkExamples)
    if scrutiny == .craft {
      let shared = book.remedies.map { ($0.name, $0) }
      let remedies = Dictionary(shared) { first, _ in first }
      found += sound.rules.flatMap { RuleChecks.checkCraft(of: $0, remedies: remedies) }
    }
    return RuleLoad(book: book, diagnostics: found.inOrder(of: files))
  }

  private func checkExamples(_ rule: RuleDocument) -> [Diagnostic] {
    guard let matcher = makeMatcher(rule) else { return [] }
    var log = DiagnosticLog(rule.file)
    ExampleCheck(matcher: matcher).check(rule, &log)
    return log.diagnostics
  }
}

extension [Diagnostic] {
  /// Sorted by file, then by place.
  fileprivate func inOrder(of files: [SourceFile]) -> [Diagnostic] {
    guard count > 1 else { return self }
    let ranks = Dictionary(files.enumerated().map { (ObjectIdentifier($1), $0) }) { first, _ in first }
    return enumerated().sorted { left, right in
      let leftPlace = left.element.place
      let rightPlace = right.element.place
      let leftRank = ranks[ObjectIdentifier(leftPlace.file)] ?? .max
      let rightRank = ranks[ObjectIdentifier(rightPlace.file)] ?? .max
      return (leftRank, leftPlace.range.start, left.offset) < (rightRank, rightPlace.range.start, right.offset)
    }.map(\.element)
  }
}
