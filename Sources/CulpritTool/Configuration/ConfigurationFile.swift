#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A configuration file on disk.
struct ConfigurationFile {
  /// Whose file it is; that decides what it may set.
  enum Owner {
    case user
    /// Files of a project come from strangers.
    case project(root: String)
  }

  let path: String
  let owner: Owner

  /// Nobody writes so much; a file of that size is something else.
  private static let largest = 64 * 1024

  /// The place of a line.
  func origin(line: Int) -> ConfigurationOrigin {
    switch owner {
    case .user: .user(file: path, line: line)
    case .project: .project(file: path, line: line)
    }
  }

  /// The content; `nil` when there is no such file, when it may not be read, as under `sudo` with a foreign home folder, or when it is the file of a
  /// project that belongs to another user.
  func read() throws(ConfigurationProblem) -> [UInt8]? {
    // Never waits: the path of a project may lead to a named pipe.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if [ENOENT, ENOTDIR, EACCES, EPERM].contains(errno) { return nil }
      throw problem(SystemError())
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, isTrustworthy(owner: status.st_uid) else { return nil }
    var bytes = [UInt8](repeating: 0, count: Self.largest + 1)
    var length = 0
    while length < bytes.count {
      let count = bytes.withUnsafeMutableBytes { buffer in
        let room = UnsafeMutableRawBufferPointer(rebasing: buffer[length...])
        #if canImport(Glibc)
          return Glibc.read(descriptor, room.baseAddress, room.count)
        #else
          return Darwin.read(descriptor, room.baseAddress, room.count)
        #endif
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw problem(SystemError()) }
      guard count > 0 else { return Array(bytes.prefix(length)) }
      length += count
    }
    throw ConfigurationProblem(
      Printable.text(path), "the file is larger than \(Self.largest / 1024) KiB; that is no configuration file")
  }

  /// In a folder that anybody can write to, the file may be that of a stranger on the same machine. The superuser is the only user of most
  /// containers, where the project belongs to the account that checked it out.
  func isTrustworthy(owner account: uid_t) -> Bool {
    switch owner {
    case .user: true
    case .project: account == geteuid() || account == 0 || geteuid() == 0
    }
  }

  private func problem(_ error: SystemError) -> ConfigurationProblem {
    ConfigurationProblem(Printable.text(path), "cannot be read: \(error.message)")
  }
}
