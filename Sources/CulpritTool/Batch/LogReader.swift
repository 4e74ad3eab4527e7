internal import CulpritArchive
internal import CulpritModel
internal import CulpritScan
internal import CulpritStatistics
internal import CulpritText

/// Reads files and archives and judges the logs in them: what one thread does, piece after piece.
///
/// One scanner serves all logs, since making one costs as much as reading a small log.
final class LogReader {
  typealias Emit = (ScanResult) -> Bool

  let context: ScanContext
  private var scanner: LogScanner
  private var recorder = LogTimesRecorder()
  /// The zip archive of the piece before: its other members can be read without finding them anew.
  var openZip: OpenZip?

  init(_ context: ScanContext) {
    self.context = context
    scanner = LogScanner(name: "", plan: context.engine.plan)
  }

  /// Works through a piece.
  func read(_ piece: ScanPiece, emit: Emit) {
    defer { context.counter.finishPiece() }
    let input = piece.input
    let location = LogLocation(path: input.path)
    do throws(SystemError) {
      if let members = piece.members, openZip?.path == input.path {
        readMembers(members, of: input, emit: emit)
        return
      }
      openZip = nil
      let file = try FileSource(path: input.path, counter: context.counter)
      let content = try judge(at: location) { (room) throws(SystemError) in try file.readBytes(into: room) }
      switch content {
      case .archive(let kind, let beginning):
        beginning.withUnsafeBytes { file.giveBack($0) }
        readArchive(file, kind, input: input, members: piece.members, emit: emit)
      default:
        // What was listed as a large zip archive and is none any more is read once.
        if piece.members?.lowerBound ?? 0 == 0 { _ = pass(on: content, at: location, emit) }
      }
    } catch {
      guard piece.members?.lowerBound ?? 0 == 0 else { return }
      skip(location, "cannot be read: \(error.message)", isNamed: input.isNamed, emit)
    }
  }

  // MARK: Logs

  /// What reading a stream of bytes came to.
  enum Content {
    /// A log with its verdict.
    case log(BatchEntry, messages: [String])
    /// An archive, and what was read of it already.
    case archive(ArchiveKind, beginning: [UInt8])
    /// No text.
    case binary
    /// The user wants an end.
    case interrupted
  }

  /// Judges a log, unless its beginning shows that it is none.
  func judge<Failure: Error>(
    at location: LogLocation, read: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
  ) throws(Failure) -> Content {
    scanner.restart(name: location.name)
    recorder.restart()
    var other: Content?
    var isFirst = true
    while true {
      let count = try scanner.feed { (room) throws(Failure) in
        if Interruption.isRequested { return 0 }
        var count = try read(room)
        if isFirst {
          isFirst = false
          // A pipe or an archive may give the first bytes one by one.
          while count < BinaryContent.sampleLength {
            let more = try read(UnsafeMutableRawBufferPointer(rebasing: room[count...]))
            guard more > 0 else { break }
            count += more
          }
          other = Self.foreignContent(UnsafeRawBufferPointer(rebasing: room[..<count]))
          if other != nil { return 0 }
        }
        recorder.take(UnsafeRawBufferPointer(rebasing: room[..<count]))
        return count
      }
      guard count > 0 else { break }
    }
    if Interruption.isRequested { return .interrupted }
    if let other { return other }
    let diagnosis = context.engine.diagnose(scanner.finish())
    if diagnosis.outcome != .clean { context.counter.noteFailure() }
    let messages = scanner.limitedPatterns.map {
      "gave up on a pattern, its work was more than PCRE2's limits allow: \($0)"
    }
    return .log(BatchEntry(location: location, diagnosis: diagnosis, times: recorder.times), messages: messages)
  }

  private static func foreignContent(_ beginning: UnsafeRawBufferPointer) -> Content? {
    if let kind = ArchiveKind.detect(beginning) { return .archive(kind, beginning: Array(beginning)) }
    return BinaryContent.isBinary(beginning) ? .binary : nil
  }

  /// Passes on what is no archive; `false` when nothing more is wanted.
  func pass(on content: Content, at location: LogLocation, _ emit: Emit) -> Bool {
    switch content {
    case .log(let entry, let messages):
      for message in messages where !emit(.message(message)) { return false }
      return emit(.log(entry, texts: context.texts(entry)))
    case .binary: return emit(.binary)
    case .interrupted: return false
    case .archive: return true
    }
  }

  /// Reports an input that cannot be judged; `false` when nothing more is wanted.
  @discardableResult func skip(_ location: LogLocation, _ reason: String, isNamed: Bool, _ emit: Emit) -> Bool {
    emit(.skipped(BatchSummary.Skipped(location: location, reason: reason), isNamed: isNamed))
  }
}
