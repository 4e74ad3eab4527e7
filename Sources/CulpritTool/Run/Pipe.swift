#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Makes pipes that no other program inherits.
enum Pipe {
  #if os(Linux)
    /// `F_SETPIPE_SZ` of fcntl(2), which the module of the C library does not show to Swift.
    private static let setSize: Int32 = 1031
  #endif

  /// A new pipe.
  static func open() throws(SystemError) -> (readEnd: Int32, writeEnd: Int32) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw SystemError() }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    #if os(Linux)
      // As much as an ordinary user may ask for: fewer turns for output that comes fast.
      _ = fcntl(ends[0], setSize, 1024 * 1024)
    #endif
    return (ends[0], ends[1])
  }
}
