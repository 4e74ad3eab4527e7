/// Hands the bytes of a source to libarchive, which asks for them through callbacks.
final class ArchiveFeed {
  private static let blockLength = 128 * 1024

  private let source: any ArchiveSource
  private let block = UnsafeMutableRawBufferPointer.allocate(byteCount: blockLength, alignment: 16)
  /// How many bytes were handed over.
  private(set) var bytesRead = 0
  /// Why the source gave no more.
  private(set) var problem: ArchiveProblem?

  init(_ source: any ArchiveSource) { self.source = source }

  deinit { block.deallocate() }

  /// What libarchive calls for the next block.
  static let read: ArchiveFunctions.Read = { _, client, start in
    guard let client, let start else { return -1 }
    let feed = Unmanaged<ArchiveFeed>.fromOpaque(client).takeUnretainedValue()
    do throws(ArchiveProblem) {
      let count = try feed.source.read(into: feed.block)
      feed.bytesRead += count
      start.pointee = UnsafeRawPointer(feed.block.baseAddress)
      return count
    } catch {
      feed.problem = error
      return -1
    }
  }

  /// What libarchive calls to find the directory at the end of a zip archive.
  static let seek: ArchiveFunctions.Seek = { _, client, offset, whence in
    guard let client else { return Int64(ArchiveFunctions.fatal) }
    let feed = Unmanaged<ArchiveFeed>.fromOpaque(client).takeUnretainedValue()
    return feed.source.seek(Int(offset), from: whence).map(Int64.init) ?? Int64(ArchiveFunctions.fatal)
  }

  /// Whether the source can be read in any order.
  var canSeek: Bool { source.canSeek }
}
