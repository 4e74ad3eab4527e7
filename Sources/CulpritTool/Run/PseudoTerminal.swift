#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A pseudo-terminal between the command and the terminal that the user looks at.
///
/// The side of the command is closed as soon as the command has it, so that its end can be seen on the other side.
struct PseudoTerminal {
  /// Our side.
  let controller: Int32
  /// The side of the command.
  let terminal: Int32

  /// Opens a pseudo-terminal of the size and, where it is to be typed at, of the mode of a real one.
  ///
  /// - Parameters:
  ///   - model: the descriptor of the real terminal.
  ///   - takesInput: whether the command is typed at through it. Otherwise its output passes unchanged, because the real terminal behind it
  ///     turns line feeds into what it needs.
  /// - Throws: why there is none to be had.
  init(like model: Int32, takesInput: Bool) throws(SystemError) {
    var ends: (controller: Int32, terminal: Int32) = (-1, -1)
    guard openpty(&ends.controller, &ends.terminal, nil, nil, nil) == 0 else { throw SystemError() }
    (controller, terminal) = ends
    _ = fcntl(controller, F_SETFD, FD_CLOEXEC)
    _ = fcntl(terminal, F_SETFD, FD_CLOEXEC)
    var mode = termios()
    if tcgetattr(model, &mode) == 0 {
      if !takesInput { mode.c_oflag &= ~tcflag_t(OPOST) }
      tcsetattr(terminal, TCSANOW, &mode)
    }
    Self.copySize(from: model, to: controller)
  }

  /// Gives the terminal behind `controller` the size of another one; the kernel tells its foreground job.
  static func copySize(from model: Int32, to controller: Int32) {
    var size = winsize()
    guard ioctl(model, UInt(TIOCGWINSZ), &size) == 0 else { return }
    _ = ioctl(controller, UInt(TIOCSWINSZ), &size)
  }
}
