/// The bytes of a member that is an archive itself, as they are unpacked.
public final class MemberSource: ArchiveSource {
  private let outer: ArchiveReader
  private var beginning: [UInt8]

  /// A source for the member that is being read.
  ///
  /// - Parameters:
  ///   - outer: the archive that holds the member.
  ///   - beginning: what was read of the member already.
  public init(_ outer: ArchiveReader, beginning: [UInt8]) {
    self.outer = outer
    self.beginning = beginning
  }

  /// Puts the next bytes at the start of the buffer.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveProblem) -> Int {
    guard !beginning.isEmpty else { return try outer.read(into: buffer) }
    let part = beginning.prefix(buffer.count)
    buffer.copyBytes(from: part)
    beginning.removeFirst(part.count)
    return part.count
  }

  /// A member comes in one pass.
  public var canSeek: Bool { false }

  /// A member comes in one pass.
  public func seek(_ offset: Int, from whence: Int32) -> Int? { nil }
}
