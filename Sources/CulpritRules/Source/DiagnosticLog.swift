/// Collects what is wrong with one file.
struct DiagnosticLog {
  /// The file that everything recorded here is about.
  let file: SourceFile
  /// What was recorded, in the order in which it was found.
  private(set) var diagnostics: [Diagnostic] = []

  init(_ file: SourceFile) { self.file = file }

  mutating func error(
    _ message: String, at range: SourceRange, label: String = "", help: String? = nil, notes: [Diagnostic.Note] = []
  ) {
    add(Diagnostic(.error, message, at: SourcePlace(file, range), label: label, help: help, notes: notes))
  }

  mutating func warning(
    _ message: String, at range: SourceRange, label: String = "", help: String? = nil, notes: [Diagnostic.Note] = []
  ) {
    add(Diagnostic(.warning, message, at: SourcePlace(file, range), label: label, help: help, notes: notes))
  }

  mutating func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// A remark that points to another stretch of the same file.
  func note(_ message: String, at range: SourceRange) -> Diagnostic.Note {
    Diagnostic.Note(message, at: SourcePlace(file, range))
  }
}
