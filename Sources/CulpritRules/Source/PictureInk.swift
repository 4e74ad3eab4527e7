/// The colours of a diagnostic picture.
enum PictureInk: String {
  case error = "\u{1B}[1;31m"
  case warning = "\u{1B}[1;33m"
  case frame = "\u{1B}[1;34m"
  case help = "\u{1B}[1;36m"
  case strong = "\u{1B}[1m"

  /// Ends every colour.
  static let end = "\u{1B}[0m"

  init(_ severity: Diagnostic.Severity) {
    switch severity {
    case .error: self = .error
    case .warning: self = .warning
    }
  }

  /// The text in this colour, or as it is.
  func paint(_ text: String, coloured: Bool) -> String {
    coloured && !text.isEmpty ? rawValue + text + Self.end : text
  }
}
