#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Files that only the user of this process can have written.
enum PrivateFile {
  /// The content of a file; `nil` when it cannot be read, is empty or not the user's own, or when others may write to it.
  static func map(_ path: String) -> MappedFile? {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid(),
      status.st_mode & (S_IWGRP | S_IWOTH) == 0
    else { return nil }
    return MappedFile(descriptor: descriptor, size: Int(status.st_size))
  }

  /// Writes a file as a whole or not at all.
  ///
  /// - Returns: whether it was written.
  static func write(_ bytes: [UInt8], to path: String) -> Bool {
    let draft = "\(path).\(getpid())"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    var written = 0
    bytes.withUnsafeBytes { buffer in
      while written < buffer.count {
        let result = Self.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
        guard result > 0 else { break }
        written += result
      }
    }
    let isClosed = close(descriptor) == 0
    guard isClosed, written == bytes.count, rename(draft, path) == 0 else {
      unlink(draft)
      return false
    }
    return true
  }

  /// Removes the files of a folder that were written first.
  ///
  /// - Parameters:
  ///   - folder: the folder.
  ///   - ending: how the names of the files end that count; drafts that were left behind, which have more after it, count too.
  ///   - number: how many stay.
  static func removeOldest(in folder: String, ending: String, keeping number: Int) {
    guard let names = try? FolderListing.names(in: folder) else { return }
    var files: [(path: String, time: Int)] = []
    for path in names.filter({ $0.contains(ending) }).map({ "\(folder)/\($0)" }) {
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      #if canImport(Glibc)
        files.append((path, status.st_mtim.tv_sec))
      #else
        files.append((path, status.st_mtimespec.tv_sec))
      #endif
    }
    for file in files.sorted(by: { $0.time > $1.time }).dropFirst(number) { unlink(file.path) }
  }

  private static func write(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes, count)
    #else
      Darwin.write(descriptor, bytes, count)
    #endif
  }
}
