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

  /// The terminal; -1 for none.
  nonisolated(unsafe) private(set) static var descriptor: Int32 = -1

  /// Finds the terminal from which keys can be read: the one that controls this process, if standard output leads there.
  ///
  /// - Returns: whether there is one and this process is in its foreground.
  static func find() -> Bool {
    guard tcgetpgrp(STDOUT_FILENO) == getpgrp() else { return false }
    if isatty(STDIN_FILENO) == 1 {
      guard tcgetpgrp(STDIN_FILENO) == getpgrp() else { return false }
      descriptor = STDIN_FILENO
    } else {
      descriptor = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)
    }
    return descriptor >= 0
  }

  /// Whether this program runs in the foreground of the terminal.
  static var isForeground: Bool { tcgetpgrp(descriptor) == getpgrp() }

  /// Lets all keys through. Has to be undone by `leave()`.
  static func enter() {
    if !isSaved {
      guard tcgetattr(descriptor, &saved) == 0 else { return }
      isSaved = true
    }
    var mode = saved
    cfmakeraw(&mode)
    isRaw = tcsetattr(descriptor, TCSANOW, &mode) == 0
  }

  /// Gives the terminal its old mode back. Allowed in a signal handler.
  static func leave() {
    guard isRaw else { return }
    tcsetattr(descriptor, TCSANOW, &saved)
    isRaw = false
  }
}
