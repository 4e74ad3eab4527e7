#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The mode of the terminal while a log is pasted, and the way back from it.
///
/// The saved mode is global, because signal handlers have to reach it.
enum TerminalMode {
  // Written before handlers are installed and after they are removed; read by them in between.
  nonisolated(unsafe) private static var saved = termios()
  nonisolated(unsafe) private static var isChanged = false

  private static let endingSignals = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]
  private static let bracketedPasteOn: StaticString = "\u{1B}[?2004h"
  private static let bracketedPasteOff: StaticString = "\u{1B}[?2004l"

  /// Lets bytes through one by one, unlimited, and asks the terminal to mark pastes.
  static func enter() {
    guard !isChanged, tcgetattr(STDIN_FILENO, &saved) == 0 else { return }
    apply()
    for number in endingSignals { signal(number, end) }
    signal(SIGTSTP, stop)
    signal(SIGCONT, resume)
    unblock()
  }

  /// Whoever started the program may have left signals blocked; Ctrl-C must work all the same.
  private static func unblock() {
    var set = sigset_t()
    sigemptyset(&set)
    for number in endingSignals + [SIGTSTP, SIGCONT] { sigaddset(&set, number) }
    sigprocmask(SIG_UNBLOCK, &set, nil)
  }

  /// Gives the terminal its old mode back.
  static func leave() {
    guard isChanged else { return }
    restore()
    for number in endingSignals + [SIGTSTP, SIGCONT] { signal(number, SIG_DFL) }
  }

  private static func apply() {
    var mode = saved
    // ISIG stays on: Ctrl-C and Ctrl-Z keep their meaning.
    mode.c_lflag &= ~tcflag_t(ICANON | IEXTEN)
    mode.c_iflag &= ~tcflag_t(IXON)
    tcsetattr(STDIN_FILENO, TCSANOW, &mode)
    put(bracketedPasteOn)
    isChanged = true
  }

  /// Only calls that are allowed in a signal handler (signal-safety(7)).
  private static func restore() {
    put(bracketedPasteOff)
    tcsetattr(STDIN_FILENO, TCSANOW, &saved)
    isChanged = false
  }

  private static func put(_ sequence: StaticString) {
    _ = write(STDERR_FILENO, sequence.utf8Start, sequence.utf8CodeUnitCount)
  }

  private static let end: @convention(c) (Int32) -> Void = { number in
    restore()
    // Again, with the default action, so that the shell sees what ended the program.
    signal(number, SIG_DFL)
    raise(number)
  }

  private static let stop: @convention(c) (Int32) -> Void = { _ in
    restore()
    raise(SIGSTOP)
  }

  private static let resume: @convention(c) (Int32) -> Void = { _ in apply() }
}
