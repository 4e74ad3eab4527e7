/// A configuration that cannot be used: where, what is wrong, and what to write instead.
public struct ConfigurationProblem: Error, Sendable, Hashable {
  /// The place: a file with a line, or an environment variable.
  public let place: String
  /// What is wrong and what to do, in one line.
  public let explanation: String

  /// What to print on standard error.
  public var message: String { "culprit: \(place): \(explanation)\n" }

  init(_ place: String, _ explanation: String) {
    self.place = place
    self.explanation = explanation
  }
}
