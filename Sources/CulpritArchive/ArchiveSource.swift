/// Where the bytes of an archive come from: a file, a pipe, or a member of another archive.
public protocol ArchiveSource: AnyObject {
  /// Puts the next bytes at the start of the buffer and returns how many; 0 at the end.
  ///
  /// - Throws: `ArchiveProblem` when they cannot be read.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveProblem) -> Int

  /// Whether `seek` works.
  var canSeek: Bool { get }

  /// Moves to a place; `nil` where that is not possible.
  ///
  /// - Parameters:
  ///   - offset: the distance, in bytes.
  ///   - whence: from where, as `lseek(2)` has it: `SEEK_SET`, `SEEK_CUR` or `SEEK_END`.
  /// - Returns: the new distance from the start.
  func seek(_ offset: Int, from whence: Int32) -> Int?
}
