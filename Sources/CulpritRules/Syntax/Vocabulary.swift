import CulpritModel

/// The words that may stand in a certain place, and how messages speak of them.
struct Vocabulary<Value: RawRepresentable & CaseIterable & Sendable>: Sendable where Value.RawValue == String {
  /// One of them: `stage`.
  let noun: String
  /// Several of them: `stages`.
  let plural: String
  /// What an unknown word is not: `not a rung of the ladder`.
  let complaint: String

  var names: [String] { Value.allCases.map(\.rawValue) }

  /// Reads a word; an unknown one is reported.
  func read(_ range: SourceRange, _ log: inout DiagnosticLog) -> Located<Value>? {
    let text = log.file.text(range)
    if let value = Value(rawValue: text) { return Located(value, at: range) }
    log.error("unknown \(noun) \(Quoting.quoted(text))", at: range, label: complaint, help: help(for: text))
    return nil
  }

  /// What to write instead of an unknown word.
  func help(for text: String) -> String {
    let suggestion = NearestName.find(text, among: names).map { "did you mean `\($0)`? " } ?? ""
    let list = "\(plural) are \(names.joined(separator: ", "))."
    return suggestion + (suggestion.isEmpty ? list : "The " + list)
  }
}

extension Vocabulary<Stage> {
  static var stages: Self { Self(noun: "stage", plural: "stages", complaint: "not a rung of the ladder") }
}

extension Vocabulary<Confidence> {
  static var confidences: Self {
    Self(noun: "confidence", plural: "levels of confidence", complaint: "not a level of confidence")
  }
}

extension Vocabulary<Retry> {
  static var retries: Self { Self(noun: "retry", plural: "values of `retry`", complaint: "does not say when to retry") }
}

extension Vocabulary<Strength> {
  static var strengths: Self { Self(noun: "strength", plural: "strengths", complaint: "not a strength") }
}

extension Vocabulary<FactName> {
  static var facts: Self { Self(noun: "fact", plural: "facts", complaint: "not the name of a fact") }
}

extension Vocabulary<Category> {
  static var categories: Self { Self(noun: "category", plural: "categories", complaint: "not a category") }
}

extension Vocabulary<Keyword> {
  static var keywords: Self { Self(noun: "keyword", plural: "keywords", complaint: "not a keyword") }
}
