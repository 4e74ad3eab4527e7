internal import Dispatch

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Catches the signals that are meant for a command and hands them over on a queue of its own, so that they are served even while output
/// waits for a slow reader.
enum SignalRelay {
  /// A signal that arrived.
  struct Arrival: Sendable {
    let number: Int32
    /// Whether a process sent it to this one. The kernel sends those that are typed to the whole job, the command included.
    let isSentByProcess: Bool
  }

  /// Signals that usually end a program.
  static let ending = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]
  private static let others = [SIGTSTP, SIGCONT, SIGWINCH, SIGUSR1, SIGUSR2, SIGCHLD]

  // Written before the handlers that read them are installed.
  nonisolated(unsafe) private static var writeEnd: Int32 = -1
  private static let queue = DispatchQueue(label: "signals")
  private static let fromProcess: UInt8 = 0x80

  /// The signals that whoever started this program wants to be ignored, such as `SIGHUP` after `nohup`.
  static func ignoredAtStart() -> [Int32] {
    (ending + others).filter { number in
      var action = sigaction()
      guard sigaction(number, nil, &action) == 0 else { return false }
      #if canImport(Glibc)
        return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
      #else
        return unsafeBitCast(action.__sigaction_u.__sa_handler, to: Int.self) == 1
      #endif
    }
  }

  /// Starts to catch.
  ///
  /// - Parameters:
  ///   - ignored: the signals that stay ignored.
  ///   - handle: is called for each signal, one after the other.
  /// - Throws: when there is no pipe to be had.
  static func start(
    exceptFor ignored: [Int32], handle: @escaping @Sendable (Arrival) -> Void
  ) throws(SystemError) {
    let pipe = try Pipe.open()
    writeEnd = pipe.writeEnd
    _ = fcntl(writeEnd, F_SETFL, O_NONBLOCK)
    queue.async {
      let reader = FileDescriptorReader(borrowing: pipe.readEnd)
      var byte: UInt8 = 0
      while (try? withUnsafeMutableBytes(of: &byte) { try reader.read(into: $0) }) == 1 {
        handle(Arrival(number: Int32(byte & ~fromProcess), isSentByProcess: byte & fromProcess != 0))
      }
    }
    for number in ending + others where !ignored.contains(number) { catchSignal(number) }
    signal(SIGPIPE, SIG_IGN)
    // Output and modes of the terminal may be needed in the background too.
    signal(SIGTTOU, SIG_IGN)
    unblock()
  }

  /// Catches a signal (again).
  static func catchSignal(_ number: Int32) {
    var action = sigaction()
    #if canImport(Glibc)
      action.__sigaction_handler.sa_sigaction = note
    #else
      action.__sigaction_u.__sa_sigaction = note
    #endif
    action.sa_flags = Int32(SA_SIGINFO) | Int32(SA_RESTART)
    sigaction(number, &action, nil)
  }

  /// Whoever started the program may have left signals blocked.
  private static func unblock() {
    var set = sigset_t()
    sigemptyset(&set)
    for number in ending + others { sigaddset(&set, number) }
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
  }

  /// Only calls that are allowed in a signal handler (signal-safety(7)).
  private static let note: @convention(c) (Int32, UnsafeMutablePointer<siginfo_t>?, UnsafeMutableRawPointer?) -> Void =
    { number, information, _ in
      let before = errno
      #if canImport(Glibc)
        let isSent = (information?.pointee.si_code ?? 0) <= 0
      #else
        let isSent = (information?.pointee.si_pid ?? 0) != 0
      #endif
      var byte = UInt8(truncatingIfNeeded: number) | (isSent ? fromProcess : 0)
      _ = write(writeEnd, &byte, 1)
      errno = before
    }
}
