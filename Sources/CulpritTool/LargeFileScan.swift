#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
internal import CulpritScan
internal import CulpritText

/// Scans one large file in blocks, each on a thread of its own, and finds what reading it from start to end finds.
struct LargeFileScan: Sendable {
  /// Smaller blocks are not worth a thread.
  static let smallestBlock = 32 << 20
  /// How much is read in front of a block and behind it, for patterns that look at neighbouring lines.
  private static let surroundings = 256 << 10
  /// Where no line ends within so many bytes, lines are too long to cut between them.
  private static let longestSearch = 1 << 20

  private let descriptor: Int32
  private let plan: ScanPlan
  /// Where the blocks start, and where the last one ends.
  private let cuts: [Int]

  /// A scan of an open file; `nil` for what has to be read from start to end: a file that is small or no regular file, text in UTF-16, lines of
  /// megabytes.
  ///
  /// - Parameters:
  ///   - descriptor: the file; stays open until the scan is done.
  ///   - plan: the rules.
  ///   - threads: how many blocks may be scanned at the same time.
  ///   - smallestBlock: how large a block is at least, in bytes.
  init?(
    descriptor: Int32, plan: ScanPlan, threads: Int, smallestBlock: Int = LargeFileScan.smallestBlock
  ) {
    var status = stat()
    guard threads > 1, fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let size = Int(status.st_size)
    let blocks = min(threads, size / smallestBlock)
    guard blocks > 1 else { return nil }
    let sample = Self.read(descriptor, from: 0, upTo: StreamEncoding.sampleLength)
    guard sample.withUnsafeBytes({ StreamEncoding.detect($0).encoding }) == .utf8 else { return nil }
    var cuts = [0]
    for block in 1..<blocks {
      let start = size / blocks * block
      let text = Self.read(descriptor, from: start, upTo: start + Self.longestSearch)
      guard let lineFeed = text.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      cuts.append(start + lineFeed + 1)
    }
    self.descriptor = descriptor
    self.plan = plan
    self.cuts = cuts + [size]
  }

  /// Scans all blocks.
  ///
  /// - Throws: the first reading error, in the order of the file.
  func run() throws(SystemError) -> LogPart {
    var whole: LogPart?
    var failure: SystemError?
    OrderedWork(threads: cuts.count - 1).run(count: cuts.count - 1) { block in
      scan(block)
    } consume: { _, result in
      switch result {
      case .success(let part) where whole == nil: whole = part
      case .success(let part): whole?.append(part)
      case .failure(let error): failure = error
      }
      return failure == nil
    }
    if let failure { throw failure }
    guard let whole else { throw SystemError("it could not be read") }
    return whole
  }

  private func scan(_ block: Int) -> Result<LogPart, SystemError> {
    let (start, end) = (cuts[block], cuts[block + 1])
    let isLast = block == cuts.count - 2
    var scanner = LogScanner(name: "", plan: plan)
    if block > 0 {
      let before = Self.read(descriptor, from: max(0, start - Self.surroundings), upTo: start)
      let firstLine = before.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? before.count
      before[firstLine...].withUnsafeBytes { scanner.feedContext($0) }
    }
    do throws(SystemError) {
      var position = start
      // The last block goes on to the end of the file, wherever that is by now.
      while isLast || position < end {
        let count = try scanner.feed { (room) throws(SystemError) in
          let wanted = isLast ? room.count : min(room.count, end - position)
          return try Self.read(descriptor, at: position, into: UnsafeMutableRawBufferPointer(rebasing: room[..<wanted]))
        }
        guard count > 0 else { break }
        position += count
      }
    } catch {
      return .failure(error)
    }
    guard !isLast else { return .success(scanner.finishPart()) }
    let behind = Self.read(descriptor, from: end, upTo: end + Self.surroundings)
    return .success(behind.withUnsafeBytes { scanner.finishPart(followedBy: $0) })
  }

  /// What the file holds in this range, as far as it can be read.
  private static func read(_ descriptor: Int32, from start: Int, upTo end: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: end - start) { buffer, filled in
      while filled < buffer.count {
        let room = UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: buffer[filled...]))
        guard let count = try? read(descriptor, at: start + filled, into: room), count > 0 else { return }
        filled += count
      }
    }
  }

  private static func read(
    _ descriptor: Int32, at offset: Int, into room: UnsafeMutableRawBufferPointer
  ) throws(SystemError) -> Int {
    while true {
      let count = pread(descriptor, room.baseAddress, room.count, off_t(offset))
      if count >= 0 { return count }
      guard errno == EINTR else { throw SystemError() }
    }
  }
}
