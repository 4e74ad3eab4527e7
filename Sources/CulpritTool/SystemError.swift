#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A file that cannot be read, with the reason in plain words.
struct SystemError: Error {
  let message: String

  init(_ message: String) {
    self.message = message
  }

  /// The reason that the C library gives for the last failure.
  init(errorNumber: Int32 = errno) {
    message = String(cString: strerror(errorNumber))
  }
}
