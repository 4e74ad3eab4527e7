/// One line that carries a signal.
public struct Signal: Sendable, Hashable {
  /// The name of the signal rule, e.g. `job-failed`.
  public let name: String
  /// What it tells.
  public let kind: SignalKind
  /// The line, counted from 1.
  public let line: Int
  /// Captured parts, e.g. the host that a healthy answer is about.
  public let facts: Facts
  /// The line as text, cleaned and cut for display.
  public let text: String

  /// A signal from all its parts.
  public init(name: String, kind: SignalKind, line: Int, facts: Facts = Facts(), text: String) {
    self.name = name
    self.kind = kind
    self.line = line
    self.facts = facts
    self.text = text
  }
}
