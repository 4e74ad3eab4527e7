#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Turns the signals that end a program into bytes in a pipe. A second one ends the program at once.
enum FollowInterruption {
  // Written before the handler that reads it is installed.
  nonisolated(unsafe) private static var writeEnd: Int32 = -1

  /// Starts to watch.
  ///
  /// - Returns: a descriptor that becomes readable when the user wants the end.
  static func watch() throws(SystemError) -> Int32 {
    let pipe = try Pipe.open()
    writeEnd = pipe.writeEnd
    // Whoever started the program may have left signals blocked.
    var set = sigset_t()
    sigemptyset(&set)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      sigaddset(&set, number)
      signal(number) { number in
        var byte: UInt8 = 1
        _ = write(FollowInterruption.writeEnd, &byte, 1)
        signal(number, SIG_DFL)
      }
    }
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
    return pipe.readEnd
  }
}
