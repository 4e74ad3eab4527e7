#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A file that appears only when it is complete: written beside its place and then renamed.
final class OutputFile {
  private static let bufferLength = 64 * 1024

  private let path: String
  private let temporaryPath: String
  private var descriptor: Int32
  private var buffer: [UInt8] = []

  /// Opens the file beside its place.
  ///
  /// - Throws: the system's reason.
  init(path: String) throws(SystemError) {
    // What a symbolic link leads to is replaced, and not the link.
    let target = realpath(path, nil)
    defer { free(target) }
    let place = target.map { String(cString: $0) } ?? path
    let slash = place.lastIndex(of: "/")
    let folder = slash.map { String(place[...$0]) } ?? ""
    let name = slash.map { String(place[place.index(after: $0)...]) } ?? place
    self.path = place
    temporaryPath = "\(folder).\(name).culprit-\(getpid())"
    var status = stat()
    let isPresent = stat(self.path, &status) == 0
    descriptor = -1
    if isPresent, status.st_mode & S_IFMT != S_IFREG {
      throw SystemError(status.st_mode & S_IFMT == S_IFDIR ? "is a folder" : "is no file")
    }
    descriptor = open(temporaryPath, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw SystemError() }
    if isPresent { fchmod(descriptor, status.st_mode & 0o7777) }
    UnfinishedFiles.add(temporaryPath)
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    unlink(temporaryPath)
    UnfinishedFiles.remove(temporaryPath)
  }

  /// Appends a text.
  ///
  /// - Throws: the system's reason, e.g. a full disk.
  func write(_ text: String) throws(SystemError) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= Self.bufferLength { try flush() }
  }

  /// Puts the complete file in its place.
  ///
  /// - Throws: the system's reason.
  func finish() throws(SystemError) {
    try flush()
    let result = close(descriptor)
    descriptor = -1
    guard result == 0, rename(temporaryPath, path) == 0 else {
      let problem = SystemError()
      unlink(temporaryPath)
      UnfinishedFiles.remove(temporaryPath)
      throw problem
    }
    UnfinishedFiles.remove(temporaryPath)
  }

  private func flush() throws(SystemError) {
    #if canImport(Glibc)
      let writeBytes = Glibc.write
    #else
      let writeBytes = Darwin.write
    #endif
    let failure: Int32? = buffer.withUnsafeBytes { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let count = writeBytes(descriptor, rest.baseAddress, rest.count)
        if count < 0, errno != EINTR { return errno }
        if count > 0 { rest = UnsafeRawBufferPointer(rebasing: rest[count...]) }
      }
      return nil
    }
    buffer.removeAll(keepingCapacity: true)
    if let failure { throw SystemError(errorNumber: failure) }
  }
}
