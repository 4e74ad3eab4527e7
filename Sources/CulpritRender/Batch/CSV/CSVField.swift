/// A text of unknown content as a field of a table.
enum CSVField {
  /// The text in quotes, on one line, and never a formula; nothing for no text.
  static func text(_ text: String) -> String {
    let clean = Sanitizer.clean(text)
    guard let first = clean.unicodeScalars.first(where: { $0 != " " }) else { return "" }
    return "\"" + (startsFormula(first) ? "'" : "") + clean.escaping { $0 == "\"" ? "\"\"" : nil } + "\""
  }

  /// Whether spreadsheets read a cell that begins so as a formula; the wide forms count in Chinese and Japanese editions.
  private static func startsFormula(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "＝", "＋", "－", "＠": true
    default: false
    }
  }
}
