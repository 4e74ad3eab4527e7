/// What a line can tell that is no cause of failure.
public enum SignalKind: Sendable, Hashable {
  /// A rung of the ladder held: a healthy answer of a diagnostic tool or a verbose transcript.
  case held(Stage)
  /// A command or a CI step says that it failed, without saying why.
  case failed
  /// A command or a CI step says that it ended well.
  case succeeded
  /// The line says that its attempt will be repeated.
  case retried
  /// The line says that it is a warning, which does not end the command.
  case warned
  /// The line only quotes: test names, passing tests, source code, help texts. What matches on it is no evidence.
  case quoted
}
