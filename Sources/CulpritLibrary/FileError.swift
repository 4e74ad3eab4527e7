#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A log file that cannot be opened or read.
public struct FileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file.
  public let path: String
  /// The system's reason, e.g. `No such file or directory`.
  public let reason: String

  /// The reason is the one that the C library gives for the last failure.
  init(path: String) {
    self.path = path
    reason = String(cString: strerror(errno))
  }

  /// The path and the reason.
  public var description: String { "\(path): \(reason)" }
}
