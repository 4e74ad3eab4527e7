internal import CulpritModel
internal import CulpritRules

extension Configuration {
  /// Sets a key that takes one word or number.
  ///
  /// - Throws: why the value is refused.
  mutating func set(_ key: ConfigurationKey, to value: String, from origin: ConfigurationOrigin)
    throws(ConfigurationProblem)
  {
    guard !value.isEmpty else {
      throw ConfigurationProblem(origin.description, "\(key.rawValue) has no value")
    }
    switch key {
    case .lang: language = Setting(value: try Self.word(value, for: key, origin), origin: origin)
    case .color: colour = Setting(value: try Self.word(value, for: key, origin), origin: origin)
    case .format: format = Setting(value: try Self.word(value, for: key, origin), origin: origin)
    case .platform: platform = Setting(value: try Self.word(value, for: key, origin), origin: origin)
    case .threads:
      guard let number = Int(value), Self.threadRange.contains(number) else {
        throw ConfigurationProblem(
          origin.description, "threads takes a number from 1 to 1024, not `\(Self.quoted(value))`")
      }
      threads = Setting(value: number, origin: origin)
    case .rules: rules = Setting(value: [value], origin: origin)
    }
  }

  private static func word<Value: RawRepresentable<String> & CaseIterable>(
    _ text: String, for key: ConfigurationKey, _ origin: ConfigurationOrigin
  ) throws(ConfigurationProblem) -> Value {
    if let value = Value(rawValue: text) { return value }
    let known = Value.allCases.map(\.rawValue)
    throw ConfigurationProblem(
      origin.description,
      "\(key.rawValue) takes \(known.joined(separator: ", ")), not `\(quoted(text))`\(suggestion(for: text, among: known))"
    )
  }

  /// The question whether the nearest name was meant, if there is one.
  static func suggestion(for word: String, among known: [String]) -> String {
    NearestName.find(word, among: known).map { "; did you mean `\($0)`?" } ?? ""
  }

  /// A foreign text in a message: short and without control characters.
  static func quoted(_ text: String) -> String {
    let shown = text.unicodeScalars.prefix(60)
    return Printable.text(String(String.UnicodeScalarView(shown))) + (shown.endIndex < text.endIndex ? "…" : "")
  }
}
