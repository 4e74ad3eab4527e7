#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// How the standard streams of a command are connected, so that the command finds what it would find without culprit.
enum StreamPlan: Hashable, Sendable {
  /// Nothing that the command prints goes to a terminal: pipes.
  case pipes
  /// Some of it does, but the keyboard belongs to somebody else: to `less` further down the pipe, or to the shell while the command runs in
  /// the background. What is shown goes through a pseudo-terminal; the command keeps the session and the job that it would have without culprit.
  case shown
  /// The command talks with the user: it gets a terminal, and a session, of its own. Programs that draw on the screen change the mode of the
  /// terminal that they write to, and expect that this is the one they read keys from, even if standard input is something else.
  case interactive

  /// The plan for streams.
  ///
  /// - Parameters:
  ///   - isTerminal: whether standard output and error are terminals.
  ///   - hasKeyboard: whether this process runs in the foreground of the terminal on standard output.
  ///   - allowsTerminal: whether a pseudo-terminal may be used at all.
  init(isTerminal: (output: Bool, error: Bool), hasKeyboard: Bool, allowsTerminal: Bool) {
    switch isTerminal {
    case _ where !allowsTerminal: self = .pipes
    case (true, _) where hasKeyboard: self = .interactive
    case (true, _), (_, true): self = .shown
    default: self = .pipes
    }
  }

  /// Whether two descriptors lead to the same file, as after `2>&1`.
  static func leadToSame(_ first: Int32, _ second: Int32) -> Bool {
    var (one, other) = (stat(), stat())
    guard fstat(first, &one) == 0, fstat(second, &other) == 0 else { return false }
    return one.st_dev == other.st_dev && one.st_ino == other.st_ino
  }
}
