#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
internal import Synchronization

/// Ctrl-C and the signal that ends programs: the first one asks for an orderly end, the second one ends at once.
enum Interruption {
  private static let endingSignals = [SIGINT, SIGTERM]
  private static let caught = Atomic<Int32>(0)

  /// Starts to listen.
  static func watch() {
    // Makes the number before the handler needs it.
    caught.store(0, ordering: .relaxed)
    for number in endingSignals {
      // Whoever runs the program in the background has told it to leave Ctrl-C alone.
      let before = signal(number, handler)
      if address(before) == address(SIG_IGN) { signal(number, SIG_IGN) }
    }
    unblock()
  }

  /// Whoever started the program may have left the signals blocked; Ctrl-C must work all the same.
  private static func unblock() {
    var set = sigset_t()
    sigemptyset(&set)
    for number in endingSignals { sigaddset(&set, number) }
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
  }

  /// Handlers cannot be compared, but their addresses can.
  private static func address(_ handler: (@convention(c) (Int32) -> Void)?) -> Int {
    unsafeBitCast(handler, to: Int.self)
  }

  /// Whether an end was asked for.
  static var isRequested: Bool { caught.load(ordering: .relaxed) != 0 }

  /// The exit code that shells give to a program that this signal ended; `nil` where no end was asked for.
  static var exitCode: Int32? {
    let number = caught.load(ordering: .relaxed)
    return number == 0 ? nil : 128 + number
  }

  /// Only what signal-safety(7) allows.
  private static let handler: @convention(c) (Int32) -> Void = { number in
    guard caught.exchange(number, ordering: .relaxed) != 0 else { return }
    UnfinishedFiles.removeAll()
    signal(number, SIG_DFL)
    raise(number)
  }
}
