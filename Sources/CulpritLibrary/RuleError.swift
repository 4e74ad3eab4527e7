internal import CulpritRules

/// Why rules are refused.
public struct RuleError: Error, Sendable, Hashable, CustomStringConvertible {
  /// One thing that is wrong.
  public struct Problem: Sendable, Hashable {
    /// The file, or the identity of a rule that was given as a text.
    public let file: String
    /// The line, counted from 1; `nil` when the file cannot be read.
    public let line: Int?
    /// The column in characters, counted from 1; `nil` when the file cannot be read.
    public let column: Int?
    /// What is wrong, in one line.
    public let message: String
    /// What to write instead.
    public let help: String?
  }

  /// Everything that is wrong, in the order of the files and of the places in them.
  public let problems: [Problem]
  /// The problems as text for a terminal, each with its line and a caret under the place.
  public let description: String

  init(_ diagnostics: [Diagnostic]) {
    let errors = diagnostics.filter { $0.severity == .error }
    problems = errors.map { error in
      let position = error.place.position
      return Problem(
        file: error.place.file.name, line: position.line, column: position.column, message: error.message,
        help: error.help)
    }
    description = DiagnosticPicture().draw(errors)
  }

  init(unreadable file: String, reason: String) {
    problems = [Problem(file: file, line: nil, column: nil, message: reason, help: nil)]
    description = "\(file): \(reason)\n"
  }
}
