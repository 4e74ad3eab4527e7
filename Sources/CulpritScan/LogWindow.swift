internal import CulpritText

/// The part of the log that is in memory: cleaned whole lines, and behind them bytes that have just arrived.
///
/// The rules of this window do not depend on how the input was cut into chunks: lines are cleaned one by one; a line longer than
/// `pieceLength` is cut at multiples of it, with an overlap so that no message is lost at a cut.
struct LogWindow: ~Copyable {
  /// The most bytes that may be appended at once.
  static let chunkLength = 256 * 1024
  /// Longer lines are looked at in pieces of this length.
  static let pieceLength = 256 * 1024
  /// How much of a piece is repeated at the start of the next one.
  static let overlap = 2048
  /// How far around a line its surroundings can reach, in bytes.
  static let contextLength = 64 * 1024

  private static let capacity = 2 * 1024 * 1024

  private let storage: UnsafeMutableRawBufferPointer
  /// Up to here stand whole lines, cleaned.
  private(set) var cleanEnd = 0
  /// From `cleanEnd` to here stands what arrived since.
  private var rawEnd = 0
  /// Up to here the lines were handed out.
  private var handedEnd = 0
  /// A line that is in truth the continuation of a long line.
  private struct Continuation {
    /// Where it starts.
    var start: Int
    /// How many bytes at its start stand at the end of the line before too.
    let repeated: Int
  }

  private var continuations: [Continuation] = []
  /// Where the part of the log ends that is to be handed out; what stands behind it is there for the surroundings only.
  private var partEnd: Int?
  private var countedEnd = 0
  private var countedLine = 1

  init() {
    storage = .allocate(byteCount: Self.capacity, alignment: 16)
  }

  deinit { storage.deallocate() }

  /// Forgets the log, for another one.
  mutating func restart() {
    cleanEnd = 0
    rawEnd = 0
    handedEnd = 0
    continuations = []
    partEnd = nil
    countedEnd = 0
    countedLine = 1
  }

  /// Takes what has arrived so far, whole lines, for lines in front of the part that is to be handed out: counting starts behind them.
  mutating func passOverLines() {
    handedEnd = cleanEnd
    countedEnd = cleanEnd
    countedLine = 1
    continuations = []
  }

  /// Takes what has arrived so far, whole lines, for the part that is to be handed out.
  mutating func endPart() { partEnd = cleanEnd }

  /// The lines of the part that were not handed out yet.
  mutating func takePart() -> Range<Int> {
    let end = partEnd ?? cleanEnd
    defer { handedEnd = end }
    return handedEnd..<end
  }

  /// All bytes of the window; offsets into the window are offsets into this.
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(storage) }

  /// Room for at least `chunkLength` new bytes; `received` tells how many were put there.
  mutating func room() -> UnsafeMutableRawBufferPointer {
    // Cleaning can double what is there: two bytes of GB18030 become three, and a cut repeats some bytes.
    if rawEnd + 2 * (Self.chunkLength + Self.pieceLength) > Self.capacity { dropHandedLines() }
    return UnsafeMutableRawBufferPointer(rebasing: storage[rawEnd..<(rawEnd + Self.chunkLength)])
  }

  /// Takes over bytes that were put into `room()`, and cleans the lines that are now complete.
  mutating func received(_ count: Int) {
    rawEnd += count
    cleanCompleteLines()
  }

  /// Takes what is left as the last line.
  mutating func finish() {
    while cutLongLine() {}
    if cleanEnd < rawEnd { clean(upTo: rawEnd) }
  }

  /// The lines that can be handed out now: all, or those that have enough of the log behind them for their surroundings.
  mutating func takeLines(isFinal: Bool) -> Range<Int> {
    var end = cleanEnd
    if !isFinal {
      let last = cleanEnd - Self.contextLength
      guard last > handedEnd,
        let lineFeed = bytes[handedEnd..<last].lastIndex(of: UInt8(ascii: "\n"))
      else { return handedEnd..<handedEnd }
      end = lineFeed + 1
    }
    defer { handedEnd = end }
    return handedEnd..<end
  }

  /// How many lines end before `handedEnd`.
  var completeLines: Int {
    guard handedEnd > countedEnd else { return countedLine - 1 }
    return countedLine - 1 + LineFeeds.count(in: UnsafeRawBufferPointer(rebasing: bytes[countedEnd..<handedEnd]))
      - continuations.count { $0.start > countedEnd && $0.start <= handedEnd }
  }

  /// All complete lines that were not handed out yet, whatever stands behind them.
  mutating func takeCompleteLines() -> Range<Int> {
    defer { handedEnd = cleanEnd }
    return handedEnd..<cleanEnd
  }

  /// The number of the line that holds this offset. Offsets must not go down from call to call.
  mutating func lineNumber(at offset: Int) -> Int {
    guard offset > countedEnd else { return countedLine }
    countedLine += LineFeeds.count(in: UnsafeRawBufferPointer(rebasing: bytes[countedEnd..<offset]))
    countedLine -= continuations.count { $0.start > countedEnd && $0.start <= offset }
    countedEnd = offset
    return countedLine
  }

  /// The number of lines in all; right only when everything was handed out.
  mutating func lineCount() -> Int {
    guard cleanEnd > 0 else { return 0 }
    let endsWithLineFeed = bytes[cleanEnd - 1] == UInt8(ascii: "\n")
    return lineNumber(at: cleanEnd) - (endsWithLineFeed ? 1 : 0)
  }

  /// How many lines at the end hold nothing but blanks or a Markdown fence; right only when everything was handed out.
  func emptyLinesAtEnd() -> Int {
    var count = 0
    var end = cleanEnd
    if end > 0, bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    while end > 0 {
      let start = bytes[..<end].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
      guard bytes[start..<end].allSatisfy({ $0 <= UInt8(ascii: " ") || $0 == UInt8(ascii: "`") }) else { break }
      count += 1
      end = start - 1
    }
    return count
  }

  /// How many bytes at the start of the line that starts here stand at the end of the line before too: the overlap of a long line that was cut.
  func repeatedBytes(atLineStart lineStart: Int) -> Int {
    continuations.first { $0.start == lineStart }?.repeated ?? 0
  }

  // MARK: Cleaning

  private mutating func cleanCompleteLines() {
    while cutLongLine() {}
    guard let lineFeed = bytes[cleanEnd..<rawEnd].lastIndex(of: UInt8(ascii: "\n")) else { return }
    clean(upTo: lineFeed + 1)
  }

  /// Cuts a piece off the line at `cleanEnd` if that line is too long. Only this line can be: all later ones arrived in one chunk.
  private mutating func cutLongLine() -> Bool {
    var cut = cleanEnd + Self.pieceLength
    guard rawEnd > cut, !bytes[cleanEnd..<cut].contains(UInt8(ascii: "\n")), let base = storage.baseAddress else {
      return false
    }
    // Not in the middle of a UTF-8 character: half a character would look like another encoding.
    cut = characterStart(atOrBefore: cut)
    let repeatStart = characterStart(atOrBefore: cut - Self.overlap)
    // Behind the cut: a line feed that ends the piece, then the overlap once more, then the rest.
    let inserted = 1 + cut - repeatStart
    (base + cut + inserted).copyMemory(from: base + cut, byteCount: rawEnd - cut)
    storage[cut] = UInt8(ascii: "\n")
    (base + cut + 1).copyMemory(from: base + repeatStart, byteCount: cut - repeatStart)
    rawEnd += inserted
    clean(upTo: cut + 1)
    continuations.append(Continuation(start: cleanEnd, repeated: cut - repeatStart))
    return true
  }

  private func characterStart(atOrBefore offset: Int) -> Int {
    (0..<4).lazy.map { offset - $0 }.first { self.bytes[$0] & 0xC0 != 0x80 } ?? offset
  }

  /// Takes colour codes out of the lines from `cleanEnd` to `end` and turns GB18030 into UTF-8.
  private mutating func clean(upTo end: Int) {
    let lines = UnsafeMutableRawBufferPointer(rebasing: storage[cleanEnd..<end])
    let kept = EscapeSequences.remove(from: lines)
    var newEnd = cleanEnd + kept
    if kept < lines.count { closeGap(from: newEnd, to: end) }
    let cleaned = UnsafeRawBufferPointer(rebasing: bytes[cleanEnd..<newEnd])
    if UTF8Validity.hasNonASCII(cleaned), !UTF8Validity.isValid(cleaned) {
      let converted = Self.convertForeignLines(cleaned)
      if converted.count <= cleaned.count + Self.chunkLength {
        newEnd = replace(cleanEnd..<newEnd, with: converted)
      }
    }
    cleanEnd = newEnd
  }

  private mutating func closeGap(from start: Int, to end: Int) {
    guard let base = storage.baseAddress else { return }
    (base + start).copyMemory(from: base + end, byteCount: rawEnd - end)
    rawEnd -= end - start
  }

  private mutating func replace(_ range: Range<Int>, with bytes: [UInt8]) -> Int {
    guard let base = storage.baseAddress else { return range.upperBound }
    let newEnd = range.lowerBound + bytes.count
    (base + newEnd).copyMemory(from: base + range.upperBound, byteCount: rawEnd - range.upperBound)
    rawEnd += newEnd - range.upperBound
    bytes.withUnsafeBytes {
      (base + range.lowerBound).copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(base), byteCount: $0.count)
    }
    return newEnd
  }

  private static func convertForeignLines(_ lines: UnsafeRawBufferPointer) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(lines.count * 3 / 2)
    var start = 0
    while start < lines.count {
      let end = lines[start...].firstIndex(of: UInt8(ascii: "\n")) ?? lines.count
      let line = UnsafeRawBufferPointer(rebasing: lines[start..<end])
      if !UTF8Validity.isValid(line), let text = GB18030.decode(line) {
        output += text
      } else {
        output.append(contentsOf: line)
      }
      if end < lines.count { output.append(UInt8(ascii: "\n")) }
      start = end + 1
    }
    return output
  }

  private mutating func dropHandedLines() {
    let keptStart = max(0, handedEnd - Self.contextLength)
    // The lines that go must have been counted.
    _ = lineNumber(at: max(countedEnd, keptStart))
    guard keptStart > 0, let base = storage.baseAddress else { return }
    base.copyMemory(from: base + keptStart, byteCount: rawEnd - keptStart)
    cleanEnd -= keptStart
    rawEnd -= keptStart
    handedEnd -= keptStart
    countedEnd -= keptStart
    partEnd = partEnd.map { $0 - keptStart }
    continuations = continuations.map { Continuation(start: $0.start - keptStart, repeated: $0.repeated) }.filter {
      $0.start > 0
    }
  }
}
