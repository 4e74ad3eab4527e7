#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Tells the time and waits.
protocol RetryClock {
  /// The seconds since 1970.
  var now: Double { get }
  /// Waits so many seconds; `false` if it was cut short.
  func wait(_ seconds: Double) -> Bool
}

/// The clock of this machine.
struct SystemRetryClock: RetryClock {
  /// Becomes readable when somebody wants the end.
  let interruption: Int32

  var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  func wait(_ seconds: Double) -> Bool {
    var entry = pollfd(fd: interruption, events: Int16(POLLIN), revents: 0)
    var start = timespec()
    clock_gettime(CLOCK_MONOTONIC, &start)
    while true {
      var time = timespec()
      clock_gettime(CLOCK_MONOTONIC, &time)
      let passed = Double(time.tv_sec - start.tv_sec) + Double(time.tv_nsec - start.tv_nsec) / 1e9
      guard passed < seconds else { return true }
      if poll(&entry, 1, Int32(min((seconds - passed) * 1000 + 1, 1e9))) > 0 { return false }
    }
  }
}
