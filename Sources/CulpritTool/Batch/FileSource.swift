#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
internal import CulpritArchive

/// The bytes of a file or of standard input, for logs and archives alike.
final class FileSource: ArchiveSource {
  /// The open file.
  let descriptor: Int32
  /// Its size, where it is a file and not a pipe.
  let size: Int?
  /// In milliseconds.
  private static let pollInterval: Int32 = 100

  private let closes: Bool
  /// What was read and given back.
  private var returned: [UInt8] = []
  private let counter: ScanCounter?

  /// Opens a file; `-` is standard input.
  ///
  /// - Throws: the system's reason; also for anything that is no regular file, since reading a pipe or a device may never end.
  init(path: String, counter: ScanCounter? = nil) throws(SystemError) {
    self.counter = counter
    if path == "-" {
      descriptor = STDIN_FILENO
      closes = false
      size = nil
      return
    }
    // Not blocking, so that a pipe that took the place of the file since it was listed cannot stop the program.
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    closes = true
    guard descriptor >= 0 else {
      size = nil
      throw SystemError()
    }
    let status = try FileStatus(descriptor: descriptor)
    size = status.size
    switch status.kind {
    case .file: break
    case .folder: throw SystemError("is a folder")
    case .link: throw SystemError("is a symbolic link")
    case .other(let what): throw SystemError(what)
    }
  }

  deinit {
    if closes, descriptor >= 0 { close(descriptor) }
  }

  /// Gives bytes back that were just read, all that were read so far.
  func giveBack(_ bytes: UnsafeRawBufferPointer) {
    if canSeek, lseek(descriptor, 0, SEEK_SET) == 0 { return }
    returned = Array(bytes) + returned
  }

  /// Puts the next bytes at the start of the buffer.
  func readBytes(into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
    if !returned.isEmpty {
      let part = returned.prefix(buffer.count)
      buffer.copyBytes(from: part)
      returned.removeFirst(part.count)
      return part.count
    }
    #if canImport(Glibc)
      let readBytes = Glibc.read
    #else
      let readBytes = Darwin.read
    #endif
    guard waitForInput() else { return 0 }
    while true {
      let count = readBytes(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 {
        counter?.read(count)
        return count
      }
      guard errno == EINTR else { throw SystemError() }
    }
  }

  /// Waits until a pipe has something to read; `false` when the user wants an end meanwhile, who must not have to wait for the pipe.
  private func waitForInput() -> Bool {
    guard size == nil else { return true }
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while poll(&request, 1, Self.pollInterval) <= 0 {
      if Interruption.isRequested { return false }
    }
    return true
  }

  /// Puts the next bytes of an archive at the start of the buffer.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveProblem) -> Int {
    do throws(SystemError) {
      return try readBytes(into: buffer)
    } catch {
      throw ArchiveProblem(error.message, endsArchive: true)
    }
  }

  /// Only files can be read in any order.
  var canSeek: Bool { size != nil }

  /// Moves to a place in a file.
  func seek(_ offset: Int, from whence: Int32) -> Int? {
    let place = lseek(descriptor, off_t(offset), whence)
    return place < 0 ? nil : Int(place)
  }
}
