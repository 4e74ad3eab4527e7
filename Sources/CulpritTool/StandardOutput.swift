#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Writes to standard output and standard error.
public enum StandardOutput {
  /// How writing ended.
  public enum Outcome: Sendable, Hashable {
    /// Everything is written.
    case written
    /// The reader went away, which is its right: `culprit … | head`.
    case closed
    /// The system refused, e.g. because the disk is full.
    case failed(String)
  }

  /// Lets a closed pipe show up as an error of `write`, not as a signal that ends the program.
  public static func ignoreClosedPipe() {
    signal(SIGPIPE, SIG_IGN)
  }

  /// Writes a text to standard output.
  public static func write(_ text: String) -> Outcome {
    write(text, to: STDOUT_FILENO)
  }

  /// Writes a text to standard error; nobody can be told if that fails.
  public static func writeError(_ text: String) {
    _ = write(text, to: STDERR_FILENO)
  }

  /// Whether standard output is a terminal.
  public static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether standard error is a terminal.
  public static var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// The number of columns of the terminal behind standard output, if it tells.
  public static var terminalWidth: Int? { terminalWidth(of: STDOUT_FILENO) }

  /// The number of columns of the terminal behind a descriptor, if it tells.
  static func terminalWidth(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Writes a text to a descriptor.
  static func write(_ text: String, to descriptor: Int32) -> Outcome {
    var text = text
    return text.withUTF8 { write(UnsafeRawBufferPointer($0), to: descriptor) }
  }

  /// Writes bytes to a descriptor, waiting as long as its reader takes.
  static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Outcome {
    var rest = bytes
    while !rest.isEmpty {
      #if canImport(Glibc)
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
      #else
        let count = Darwin.write(descriptor, rest.baseAddress, rest.count)
      #endif
      if count < 0 {
        if errno == EINTR { continue }
        if errno == EAGAIN {
          // Another program that shares the descriptor does not want it to wait.
          var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          _ = poll(&entry, 1, -1)
          continue
        }
        return errno == EPIPE ? .closed : .failed(String(cString: strerror(errno)))
      }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
    return .written
  }
}
