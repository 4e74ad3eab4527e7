internal import CTerminalSession
#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The other half of `culprit run`: what the program does when it is started to become the command.
///
/// swift-subprocess starts a process in a session of its own, but on Linux it runs no code between fork and exec, where a session gets its
/// terminal; and it gives the command the default action for every signal, even for those that `nohup` made its parent ignore. So it starts
/// this program again, which puts these things right and then runs the command in its place.
public enum CommandLauncher {
  /// The first argument that asks for this; users never type it.
  static let mark = "--become-command"
  /// What a message begins with when the command could not be started.
  static let complaint = "culprit: cannot run "

  /// How the command is to be run.
  enum Mode: String {
    /// In place of this process.
    case replace
    /// As the job of the session that this process leads, on the terminal on its standard output.
    case session
  }

  /// The arguments that make this program run a command.
  static func arguments(mode: Mode, ignoring signals: [Int32], command: ResolvedCommand) -> [[UInt8]] {
    [Array(mark.utf8), Array(mode.rawValue.utf8), Array(signals.map(String.init).joined(separator: ",").utf8)]
      + [command.path] + command.arguments
  }

  /// Becomes the command if the arguments of this program ask for that.
  public static func takeOver() {
    let count = Int(CommandLine.argc)
    let arguments = CommandLine.unsafeArgv
    guard count > 5, let first = arguments[1], strcmp(first, mark) == 0, let mode = arguments[2],
      let signals = arguments[3], let path = arguments[4]
    else { return }
    let ignored = String(cString: signals).split(separator: ",").compactMap { Int32($0) } + [0]
    let reason =
      String(cString: mode) == Mode.session.rawValue
      ? terminal_session_run(STDOUT_FILENO, ignored, path, arguments + 5)
      : terminal_session_replace(ignored, path, arguments + 5)
    StandardOutput.writeError(
      "\(complaint)\(Printable.text(String(cString: path))): \(String(cString: strerror(reason)))\n")
    exit(ExitStatus.notExecutable)
  }
}
