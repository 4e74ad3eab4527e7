/// A keyword at the margin with its value and the indented lines below it.
struct SourceBlock {
  /// The keyword that was written or, for a misspelt one, probably meant.
  let keyword: Keyword
  /// Where it stands.
  let word: SourceRange
  /// The rest of the line, trimmed.
  let value: SourceRange
  /// The lines below without their indentation; empty lines between them are kept as empty stretches.
  var body: [SourceRange] = []

  /// Keyword and value.
  var heading: SourceRange { value.isEmpty ? word : word.joined(with: value) }
}
