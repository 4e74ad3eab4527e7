#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The files that are being written, so that a signal handler can remove them.
enum UnfinishedFiles {
  private static let capacity = 64
  /// Paths as C strings, as addresses; 0 is an empty place. Written by one thread, read by the handler.
  private nonisolated(unsafe) static let paths: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> = {
    let paths = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: capacity)
    paths.initialize(repeating: nil, count: capacity)
    return paths
  }()

  /// Remembers a file; a further one than can be remembered is left behind by the second Ctrl-C.
  static func add(_ path: String) {
    guard let place = (0..<capacity).first(where: { paths[$0] == nil }) else { return }
    paths[place] = strdup(path)
  }

  /// Forgets a file that is finished.
  static func remove(_ path: String) {
    for place in 0..<capacity {
      guard let remembered = paths[place], strcmp(remembered, path) == 0 else { continue }
      // Not freed: the handler may be reading it.
      paths[place] = nil
    }
  }

  /// Removes all files; only calls what signal-safety(7) allows.
  static func removeAll() {
    for place in 0..<capacity {
      if let path = paths[place] { unlink(path) }
    }
  }
}
