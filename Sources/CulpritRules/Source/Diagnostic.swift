/// One thing that is wrong with a rule file: what, where, and what to write instead.
public struct Diagnostic: Sendable {
  /// How bad it is.
  public enum Severity: String, CaseIterable, Sendable, Hashable {
    /// The rule is refused.
    case error
    /// The rule works, but should be looked at.
    case warning
  }

  /// A remark beside the help, with a place of its own if it has one.
  public struct Note: Sendable {
    /// What it says.
    public let message: String
    /// The file and the stretch that it is about.
    public let place: SourcePlace?

    /// A remark, with or without a place.
    public init(_ message: String, at place: SourcePlace? = nil) {
      self.message = message
      self.place = place
    }
  }

  /// How bad it is.
  public let severity: Severity
  /// What is wrong, in one line without a full stop.
  public let message: String
  /// Where it is wrong.
  public let place: SourcePlace
  /// A few words behind the caret; may be empty.
  public let label: String
  /// What to write instead.
  public let help: String?
  /// Further remarks.
  public let notes: [Note]

  /// A diagnostic from all its parts.
  public init(
    _ severity: Severity, _ message: String, at place: SourcePlace, label: String = "", help: String? = nil,
    notes: [Note] = []
  ) {
    self.severity = severity
    self.message = message
    self.place = place
    self.label = label
    self.help = help
    self.notes = notes
  }

  /// The same diagnostic as an error, for those who want no warnings.
  public var asError: Diagnostic {
    Diagnostic(.error, message, at: place, label: label, help: help, notes: notes)
  }
}
