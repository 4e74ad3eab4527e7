#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Reads from a file descriptor.
struct FileDescriptorReader: ~Copyable {
  let descriptor: Int32
  private let closes: Bool

  /// Standard input; stays open.
  init() {
    self.init(borrowing: STDIN_FILENO)
  }

  /// Reads from a descriptor that somebody else closes.
  init(borrowing descriptor: Int32) {
    self.descriptor = descriptor
    closes = false
  }

  /// Opens a file; refuses a folder.
  init(path: String) throws(SystemError) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    closes = true
    guard descriptor >= 0 else { throw SystemError() }
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      throw SystemError("is a folder; name the log files in it, e.g. \(path)/*.log")
    }
    #if canImport(Glibc)
      // The kernel reads ahead further.
      _ = posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL)
    #endif
  }

  deinit {
    if closes, descriptor >= 0 { close(descriptor) }
  }

  /// Reads what is there, at least one byte; 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
    #if canImport(Glibc)
      let readBytes = Glibc.read
    #else
      let readBytes = Darwin.read
    #endif
    while true {
      let count = readBytes(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      guard errno == EINTR else { throw SystemError() }
    }
  }

  /// Reads everything to the end.
  ///
  /// - Parameter limit: how many bytes there may be at most.
  /// - Returns: the bytes.
  /// - Throws: the system's reason, or that there are more bytes.
  func readAll(limit: Int = .max) throws(SystemError) -> [UInt8] {
    // What the file is said to hold needs no second copy. It may have grown since, or be a pipe, of which nobody knows the size.
    var bytes = try read(upTo: min(try FileStatus(descriptor: descriptor).size, limit))
    while true {
      let more = try read(upTo: Self.chunkLength)
      guard !more.isEmpty else { return bytes }
      guard more.count <= limit - bytes.count else { throw SystemError("more than \(limit) bytes") }
      bytes += more
    }
  }

  /// Reads so many bytes, or fewer at the end.
  private func read(upTo count: Int) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      do throws(SystemError) {
        while filled < count {
          let room = UnsafeMutableBufferPointer(rebasing: buffer[filled..<count])
          let got = try read(into: UnsafeMutableRawBufferPointer(room))
          guard got > 0 else { return }
          filled += got
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  private static let chunkLength = 16 * 1024
}
