/// Lines that are shown as they are.
struct CodeBlock: Sendable, Hashable {
  /// What the lines are.
  enum Kind: Sendable, Hashable {
    /// Commands for a POSIX shell.
    case shell
    /// Commands for PowerShell.
    case powerShell
    /// Code without prompt.
    case file
    /// Lines of a log.
    case log
  }

  /// A line, with its number where it has one.
  struct Line: Sendable, Hashable {
    /// The number in the log.
    let number: Int?
    /// The text.
    let text: String

    /// A line without number.
    init(_ text: String, number: Int? = nil) {
      self.text = text
      self.number = number
    }
  }

  /// What the lines are.
  let kind: Kind
  /// The info string of a fence.
  let language: String
  /// The lines.
  let lines: [Line]

  /// The digits of the largest line number.
  var numberWidth: Int { lines.compactMap { $0.number.map { String($0).count } }.max() ?? 0 }
}

extension CodeBlock.Kind {
  /// The kind that belongs to a context of advice.
  init(_ context: CodeContext, isPrompted: Bool) {
    switch context {
    case .shell where isPrompted: self = .shell
    case .powerShell where isPrompted: self = .powerShell
    default: self = .file
    }
  }
}
