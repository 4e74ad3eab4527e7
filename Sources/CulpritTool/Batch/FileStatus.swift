#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What the file system says of a path.
struct FileStatus {
  /// What a path can lead to.
  enum Kind {
    case file
    case folder
    case link
    /// Neither; the name of what it is, for the user.
    case other(String)
  }

  /// Tells files apart whatever their paths.
  struct Identity: Hashable {
    let device: UInt64
    let number: UInt64
  }

  let kind: Kind
  let size: Int
  let identity: Identity

  /// Looks at a path.
  ///
  /// - Parameters:
  ///   - path: the path.
  ///   - followsLinks: whether a symbolic link is looked through.
  /// - Throws: the system's reason.
  init(_ path: String, followsLinks: Bool) throws(SystemError) {
    var status = stat()
    let result = followsLinks ? stat(path, &status) : lstat(path, &status)
    guard result == 0 else {
      throw errno == ELOOP ? SystemError("is a symbolic link that leads back to itself") : SystemError()
    }
    self.init(status)
  }

  /// What is known of an open file.
  init(descriptor: Int32) throws(SystemError) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SystemError() }
    self.init(status)
  }

  private init(_ status: stat) {
    size = Int(status.st_size)
    identity = Identity(device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(status.st_ino))
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .link
    case S_IFIFO: kind = .other("is a named pipe; send its content to standard input and name it -")
    case S_IFSOCK: kind = .other("is a socket")
    default: kind = .other("is a device")
    }
  }
}
