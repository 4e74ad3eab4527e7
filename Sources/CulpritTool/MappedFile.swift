#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A file that is read where the system keeps it, without a copy. Only for files that are replaced as a whole: one that is cut short while it is mapped ends
/// the program.
final class MappedFile: @unchecked Sendable {
  /// The content.
  let bytes: UnsafeRawBufferPointer

  /// Maps a file; `nil` when it is empty or cannot be mapped.
  ///
  /// - Parameters:
  ///   - descriptor: the open file; it may be closed afterwards.
  ///   - size: its length in bytes.
  init?(descriptor: Int32, size: Int) {
    guard size > 0, let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED else {
      return nil
    }
    bytes = UnsafeRawBufferPointer(start: start, count: size)
  }

  deinit { munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count) }
}
