#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The mode of the user's terminal while a command is typed at through a pseudo-terminal: every key passes, none has a meaning here.
///
/// The saved mode is global, because a signal handler has to reach it.
enum RawTerminal {
  // Written once, before the handlers that read it are installed.
  nonisolated(unsafe) private static var saved = termios()
  nonisolated(unsafe) private static var isSaved = false
  // Written by the thread that works and by the one that handles signals, never at the same time: the first waits while the process is stopped.
  nonisolated(unsafe) private(set) static var isRaw = false

  /// Whether this program runs in the foreground of its terminal.
  static var isForeground: Bool { tcgetpgrp(STDIN_FILENO) == getpgrp() }

  /// Lets all keys through. Has to be undone by `leave()`.
  static func enter() {
    if !isSaved {
      guard tcgetattr(STDIN_FILENO, &saved) == 0 else { return }
      isSaved = true
    }
    var mode = saved
    cfmakeraw(&mode)
    isRaw = tcsetattr(STDIN_FILENO, TCSANOW, &mode) == 0
  }

  /// Gives the terminal its old mode back. Allowed in a signal handler.
  static func leave() {
    guard isRaw else { return }
    tcsetattr(STDIN_FILENO, TCSANOW, &saved)
    isRaw = false
  }
}
