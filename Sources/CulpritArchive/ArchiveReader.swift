/// Reads an archive member by member, in one pass and without keeping any of it.
///
/// Not to be used on two threads at the same time.
public final class ArchiveReader {
  private let functions: ArchiveFunctions
  private let archive: ArchiveFunctions.Archive
  private let feed: ArchiveFeed
  private let limits: ArchiveLimits
  private let hasCheckedDirectory: Bool
  private var declaredSize: Int?
  private var memberBytes = 0
  private var totalBytes = 0
  private var hasMemberLeft = false
  private var hasEnded = false

  /// Opens an archive, or a single compressed file.
  ///
  /// - Parameters:
  ///   - source: its bytes.
  ///   - library: what reads it.
  ///   - limits: how much it may unpack to.
  ///   - hasCheckedDirectory: whether this is a zip archive that can be read in any order and whose directory promises no bomb (`ZipDirectory`).
  /// - Throws: `ArchiveProblem` when it is none of the formats that are read.
  public init(
    _ source: any ArchiveSource, library: ArchiveLibrary, limits: ArchiveLimits, hasCheckedDirectory: Bool = false
  ) throws(ArchiveProblem) {
    functions = library.functions
    guard let archive = functions.new() else { throw ArchiveProblem("no memory to read it", endsArchive: true) }
    self.archive = archive
    self.limits = limits
    self.hasCheckedDirectory = hasCheckedDirectory
    feed = ArchiveFeed(source)
    for support in functions.supports { _ = support(archive) }
    _ = functions.setReadCallback(archive, ArchiveFeed.read)
    if feed.canSeek { _ = functions.setSeekCallback(archive, ArchiveFeed.seek) }
    _ = functions.appendCallbackData(archive, Unmanaged.passUnretained(feed).toOpaque())
    let result = ArchiveLocale.during { functions.open(archive) }
    guard result >= ArchiveFunctions.warning else { throw problem(endsArchive: true) }
  }

  deinit { _ = functions.free(archive) }

  /// The next member; `nil` at the end. What was not read of the one before is passed over.
  ///
  /// - Throws: `ArchiveProblem` when the archive is damaged. After a problem that ends the archive there is no next member.
  public func next() throws(ArchiveProblem) -> ArchiveMember? {
    guard !hasEnded else { return nil }
    try passOver()
    while true {
      var entry: ArchiveFunctions.Entry?
      switch ArchiveLocale.during({ functions.nextHeader(archive, &entry) }) {
      case ArchiveFunctions.end:
        hasEnded = true
        return nil
      case ArchiveFunctions.retry: continue
      case let result where result >= ArchiveFunctions.warning: return member(entry)
      case let result: throw problem(endsArchive: result <= ArchiveFunctions.fatal)
      }
    }
  }

  /// Puts the next bytes of the member at the start of the buffer and returns how many; 0 at its end.
  ///
  /// - Throws: `ArchiveProblem` when the member is damaged, encrypted or larger than the limits allow.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveProblem) -> Int {
    let count = try unpack(into: buffer)
    if memberBytes > limits.memberBytes { throw ArchiveProblem(limits.memberReason, endsArchive: false) }
    return count
  }

  /// Whether the file holds nothing at all, packed or not.
  public var isEmpty: Bool { format == ArchiveFunctions.emptyFormat }

  private var format: CInt { functions.format(archive) & ArchiveFunctions.formatMask }

  private func member(_ entry: ArchiveFunctions.Entry?) -> ArchiveMember {
    let name = ArchiveLocale.during { functions.pathname(entry).map { String(cString: $0) } } ?? "?"
    let type = functions.fileType(entry) & ArchiveFunctions.fileTypeMask
    let isLink = functions.hardlink(entry) != nil
    let isFile = (type == ArchiveFunctions.regularFile || type == 0) && !isLink && !name.hasSuffix("/")
    let hasSize = functions.hasSize(entry) != 0
    let size = hasSize ? Int(functions.size(entry)) : nil
    declaredSize = hasCheckedDirectory ? size : nil
    memberBytes = 0
    hasMemberLeft = true
    return ArchiveMember(
      name: format == ArchiveFunctions.rawFormat ? nil : name, isFile: isFile,
      isEncrypted: functions.isDataEncrypted(entry) == 1, size: size)
  }

  /// Reads the rest of a member, so that the limits hold for what libarchive would skip by unpacking it. Where it can jump instead, it does.
  private func passOver() throws(ArchiveProblem) {
    defer { hasMemberLeft = false }
    guard hasMemberLeft, !hasCheckedDirectory else { return }
    let scratch = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 * 1024, alignment: 16)
    defer { scratch.deallocate() }
    do throws(ArchiveProblem) {
      while try unpack(into: scratch) > 0 {}
    } catch {
      // What is wrong with this member alone was told when it was read, or is of no interest.
      if error.endsArchive { throw error }
    }
  }

  private func unpack(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveProblem) -> Int {
    guard hasMemberLeft else { return 0 }
    while true {
      let count = functions.readData(archive, buffer.baseAddress, buffer.count)
      if count == Int(ArchiveFunctions.retry) { continue }
      guard count >= 0 else {
        hasMemberLeft = false
        // With its directory a zip archive goes on behind a damaged member.
        throw problem(endsArchive: count <= Int(ArchiveFunctions.fatal) && !hasCheckedDirectory)
      }
      if count == 0 { hasMemberLeft = false }
      memberBytes += count
      totalBytes += count
      if !hasCheckedDirectory, limits.isBomb(unpacked: totalBytes, packed: feed.bytesRead) {
        hasMemberLeft = false
        hasEnded = true
        throw ArchiveProblem(limits.bombReason, endsArchive: true)
      }
      if let declaredSize, memberBytes > declaredSize {
        hasMemberLeft = false
        throw ArchiveProblem("is damaged: it holds more than the archive's directory says", endsArchive: false)
      }
      return count
    }
  }

  private func problem(endsArchive: Bool) -> ArchiveProblem {
    hasEnded = hasEnded || endsArchive || feed.problem != nil
    if let problem = feed.problem { return ArchiveProblem(problem.reason, endsArchive: true) }
    let detail = functions.errorString(archive).map { String(cString: $0) } ?? "no reason given"
    return ArchiveProblem("is damaged or truncated (libarchive: \(detail))", endsArchive: endsArchive)
  }
}
