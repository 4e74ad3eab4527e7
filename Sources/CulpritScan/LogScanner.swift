public import CulpritModel
internal import CulpritPatterns
internal import CulpritRules
internal import CulpritText

/// Scans one log, which may arrive in chunks of any size, and collects what its rules find.
///
/// Memory is bounded whatever the log holds: the window, and bounded lists of findings.
public struct LogScanner: ~Copyable {
  private let plan: ScanPlan
  private var name: String
  private var window = LogWindow()
  private var evaluator: LineEvaluator
  private var byteCount = 0
  /// The first bytes, until there are enough to judge the encoding.
  private var sample: [UInt8] = []
  private var encoding: StreamEncoding?
  private var decoder: UTF16Decoder?
  // Kept for their memory.
  private let textIndex = ShortTextIndex()
  private var hits: [LiteralSet.Hit] = []
  private var places: [Int32] = []

  /// A scanner for one log.
  ///
  /// - Parameters:
  ///   - name: what the log is called in the report.
  ///   - plan: the rules.
  ///   - isFollowed: whether `takeNewEvidence()` will be called while the log grows.
  public init(name: String, plan: ScanPlan, isFollowed: Bool = false) {
    self.plan = plan
    self.name = name
    evaluator = LineEvaluator(plan: plan, collectsNew: isFollowed)
  }

  /// Forgets the log and starts with another one; spares the memory of a new scanner.
  ///
  /// - Parameter name: what the new log is called in the report.
  public mutating func restart(name: String) {
    self.name = name
    window.restart()
    evaluator.restart()
    byteCount = 0
    sample = []
    encoding = nil
    decoder = nil
  }

  /// Takes the next bytes of the log.
  public mutating func feed(_ chunk: UnsafeRawBufferPointer) {
    byteCount += chunk.count
    guard encoding == nil else {
      take(chunk)
      return
    }
    sample.append(contentsOf: chunk.prefix(StreamEncoding.sampleLength - sample.count))
    guard sample.count == StreamEncoding.sampleLength else { return }
    let alreadySampled = byteCount - chunk.count
    settleEncoding()
    take(UnsafeRawBufferPointer(rebasing: chunk.dropFirst(StreamEncoding.sampleLength - alreadySampled)))
  }

  /// Takes the next bytes of the log from a function that puts them into memory, such as `read(2)`; spares a copy.
  ///
  /// - Parameter fill: puts bytes at the start of its argument and returns how many; 0 at the end of the log.
  /// - Returns: how many bytes were taken.
  /// - Throws: what `fill` throws.
  public mutating func feed<Failure: Error>(
    filling fill: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
  ) throws(Failure) -> Int {
    let room = window.room()
    let count = try fill(room)
    guard encoding == .utf8, decoder == nil else {
      // What is in the window's room now is not part of the window until it is received.
      let bytes = Array(room.prefix(count))
      bytes.withUnsafeBytes { feed($0) }
      return count
    }
    byteCount += count
    window.received(count)
    scan(window.takeLines(isFinal: false))
    return count
  }

  /// Looks at every complete line that has arrived and tells what was found since the last call: for a log that is still growing.
  ///
  /// A scan that ends without this call waits until enough of the log stands behind a line. Whoever calls this gives that up: of a message over
  /// several lines, those that have not arrived yet are missed. Call it when the log pauses. Only for a scanner that was made for this.
  public mutating func takeNewEvidence() -> [Evidence] {
    if encoding == nil, sample.contains(UInt8(ascii: "\n")) { settleEncoding() }
    scan(window.takeCompleteLines())
    return evaluator.evidence.takeNew()
  }

  /// How many complete lines `takeNewEvidence()` has looked at.
  public var completeLines: Int { window.completeLines }

  /// Takes whole lines that stand in front of the part of a log that this scanner is to scan: they are surroundings, nothing is looked for in them.
  /// Called once at most, before anything else. Only for logs in UTF-8.
  public mutating func feedContext(_ lines: UnsafeRawBufferPointer) {
    encoding = .utf8
    append(lines, scanning: false)
    window.passOverLines()
  }

  /// Ends a part of a log that is not its last one, and tells what was found.
  ///
  /// - Parameter lines: what stands behind the part, for the surroundings of its last lines. The part itself has to end with a line feed.
  /// - Returns: what was found in the part.
  public mutating func finishPart(followedBy lines: UnsafeRawBufferPointer) -> LogPart {
    if encoding == nil { settleEncoding() }
    window.endPart()
    append(lines, scanning: false)
    let part = window.takePart()
    scan(part)
    return LogPart(evaluator, lines: window.lineNumber(at: part.upperBound) - 1, bytes: byteCount, emptyLinesAtEnd: 0)
  }

  /// Ends the log and tells what was found.
  public mutating func finish() -> Observations { finishPart().observations(name: name) }

  /// Ends the last part of a log and tells what was found.
  public mutating func finishPart() -> LogPart {
    if encoding == nil { settleEncoding() }
    if var decoder {
      var text: [UInt8] = []
      decoder.finish(into: &text)
      text.withUnsafeBytes { append($0) }
    }
    window.finish()
    scan(window.takeLines(isFinal: true), isFinal: true)
    return LogPart(
      evaluator, lines: window.lineCount(), bytes: byteCount, emptyLinesAtEnd: window.emptyLinesAtEnd())
  }

  /// The patterns that were given up on some line, because PCRE2's limits were reached.
  public var limitedPatterns: [String] { evaluator.limitedPatterns.sorted() }

  private mutating func settleEncoding() {
    let (encoding, markLength) = sample.withUnsafeBytes { StreamEncoding.detect($0) }
    self.encoding = encoding
    switch encoding {
    case .utf8: decoder = nil
    case .utf16LittleEndian: decoder = UTF16Decoder(isBigEndian: false)
    case .utf16BigEndian: decoder = UTF16Decoder(isBigEndian: true)
    }
    let text = sample.dropFirst(markLength)
    sample = []
    text.withUnsafeBytes { take($0) }
  }

  private mutating func take(_ bytes: UnsafeRawBufferPointer) {
    guard decoder != nil else {
      append(bytes)
      return
    }
    var rest = bytes[...]
    while !rest.isEmpty {
      var text: [UInt8] = []
      decoder?.decode(UnsafeRawBufferPointer(rebasing: rest.prefix(LogWindow.chunkLength)), into: &text)
      rest = rest.dropFirst(LogWindow.chunkLength)
      text.withUnsafeBytes { append($0) }
    }
  }

  /// Takes text into the window.
  ///
  /// - Parameters:
  ///   - bytes: text in UTF-8.
  ///   - scanning: `false` for lines that are surroundings only.
  private mutating func append(_ bytes: UnsafeRawBufferPointer, scanning: Bool = true) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest.prefix(LogWindow.chunkLength))
      window.room().copyMemory(from: part)
      window.received(part.count)
      rest = rest.dropFirst(part.count)
      if scanning { scan(window.takeLines(isFinal: false)) }
    }
  }

  /// Looks for literals in whole lines and evaluates the lines that hold some; of the last lines of the log, every one.
  private mutating func scan(_ range: Range<Int>, isFinal: Bool = false) {
    let closing = isFinal ? closingLines(of: range) : range.upperBound..<range.upperBound
    let body = range.lowerBound..<closing.lowerBound
    if plan.unfiltered.isEmpty {
      scanHits(in: body)
    } else {
      scanEveryLine(of: body, places: plan.unfiltered)
    }
    let isShortLog = isFinal && isShortLog(range)
    scanEveryLine(of: closing, places: plan.unfiltered + plan.closing, asSuspects: isShortLog)
    if isShortLog { scanWrappedLines(of: range) }
  }

  private mutating func scanHits(in range: Range<Int>) {
    guard !range.isEmpty else { return }
    findHits(in: range)
    var index = 0
    while index < hits.count {
      let line = Self.line(around: hits[index].start, in: window.bytes, within: range)
      var end = index
      while end < hits.count, hits[end].start < line.upperBound { end += 1 }
      evaluate(line, hits: index..<end)
      index = end
    }
  }

  private mutating func scanEveryLine(of range: Range<Int>, places: [Int32], asSuspects: Bool = false) {
    guard !range.isEmpty else { return }
    findHits(in: range)
    var hit = 0
    var start = range.lowerBound
    while start < range.upperBound {
      let line = Self.line(around: start, in: window.bytes, within: range)
      let firstHit = hit
      while hit < hits.count, hits[hit].start < line.upperBound { hit += 1 }
      evaluate(line, hits: firstHit..<hit, besides: places, isSuspect: asSuspects && !line.isEmpty)
      start = line.upperBound + 1
    }
  }

  /// Looks at lines of a short log that were broken in mid-phrase as the one line that they were.
  ///
  /// What a joined line tells takes the place of what its parts told, unless several of the parts tell of something: then they were lines of their own.
  private mutating func scanWrappedLines(of range: Range<Int>) {
    let wrapped = WrappedLines(String(decoding: window.bytes[range], as: UTF8.self))
    for group in wrapped.groups {
      let numbers = (group.first + 1)...(group.last + 1)
      guard evaluator.evidence.lines(in: numbers) <= 1 else { continue }
      for separator in wrapped.separators(of: group) {
        var attempt = evaluator
        attempt.forget(numbers)
        let text = Array(wrapped.joining(group, with: separator).utf8)
        text.withUnsafeBytes { evaluate(lineNumber: numbers.lowerBound, of: $0, with: &attempt) }
        guard attempt.evidence.lines(in: numbers) > 0 else { continue }
        attempt.move(evidenceOf: numbers.lowerBound) { wrapped.origin(of: $0, in: group, joinedWith: separator) }
        evaluator = attempt
        break
      }
    }
  }

  /// Evaluates one line of a text that is not the window.
  private func evaluate(lineNumber number: Int, of text: UnsafeRawBufferPointer, with evaluator: inout LineEvaluator) {
    var start = 0
    for _ in 1..<number {
      start = ByteSearch.first(UInt8(ascii: "\n"), in: text, start..<text.count).map { $0 + 1 } ?? start
    }
    let end = ByteSearch.first(UInt8(ascii: "\n"), in: text, start..<text.count) ?? text.count
    var places = plan.unfiltered
    plan.literals.forEachHit(in: UnsafeRawBufferPointer(rebasing: text[start..<end]), using: textIndex) { hit in
      if hit.literal < plan.firstSuspectLiteral { plan.appendCallees(of: hit.literal, to: &places) }
    }
    places.sort()
    places.removeRepetitions()
    evaluator.evaluate(
      LineEvaluator.Candidate(
        window: text, windowEnd: text.count, range: start..<end, number: number, repeatedAtStart: 0, repeatedAtEnd: 0,
        isSuspect: true), places: places)
  }

  /// Whether this is a whole log of a few lines, most likely the end of a longer one: there every line may be the telling one.
  private func isShortLog(_ range: Range<Int>) -> Bool {
    range.lowerBound == 0 && closingLines(of: range) == range
      && LineFeeds.count(in: UnsafeRawBufferPointer(rebasing: window.bytes[range])) <= Observations.shortLogLines
  }

  /// The last lines of the log: there a command says how it ended.
  private func closingLines(of range: Range<Int>) -> Range<Int> {
    let earliest = max(range.lowerBound, range.upperBound - Self.closingBytes)
    var start = range.upperBound
    for _ in 0..<Observations.shortLogLines where start > earliest {
      let before = window.bytes[earliest..<(start - 1)].lastIndex(of: UInt8(ascii: "\n"))
      guard let before else { return (earliest == range.lowerBound ? earliest : start)..<range.upperBound }
      start = before + 1
    }
    return start..<range.upperBound
  }

  /// How much of the end is looked at line by line, in bytes. Less than the window holds back until the log ends, so that the way in which
  /// the log arrived makes no difference.
  private static let closingBytes = 16 * 1024

  /// Finds the literals in whole lines. The starts of the hits are offsets into the window and lie in the line to which the hit belongs.
  private mutating func findHits(in range: Range<Int>) {
    hits.removeAll(keepingCapacity: true)
    var found = hits
    hits = []
    let bytes = window.bytes
    // A literal may begin with the line feed in front of its line.
    let start = max(range.lowerBound - 1, 0)
    let text = UnsafeRawBufferPointer(rebasing: bytes[start..<range.upperBound])
    plan.literals.forEachHit(in: text, using: textIndex) { hit in
      let offset = start + hit.start
      let isLineFeed = bytes[offset] == UInt8(ascii: "\n")
      found.append(LiteralSet.Hit(literal: hit.literal, start: isLineFeed ? offset + 1 : offset))
    }
    // Nearly in order already: a hit is found at one of its inner grams.
    found.sort { $0.start < $1.start }
    hits = found
  }

  private mutating func evaluate(
    _ line: Range<Int>, hits range: Range<Int>, besides others: [Int32] = [], isSuspect isForced: Bool = false
  ) {
    places.removeAll(keepingCapacity: true)
    places.append(contentsOf: others)
    var isSuspect = isForced
    for index in range {
      let literal = hits[index].literal
      if literal >= plan.firstSuspectLiteral {
        isSuspect = true
      } else {
        plan.appendCallees(of: literal, to: &places)
      }
    }
    guard isSuspect || !places.isEmpty else { return }
    places.sort()
    places.removeRepetitions()
    evaluator.evaluate(
      LineEvaluator.Candidate(
        window: window.bytes, windowEnd: window.cleanEnd, range: line, number: window.lineNumber(at: line.lowerBound),
        repeatedAtStart: window.repeatedBytes(atLineStart: line.lowerBound),
        repeatedAtEnd: window.repeatedBytes(atLineStart: line.upperBound + 1), isSuspect: isSuspect),
      places: places)
  }

  private static func line(around offset: Int, in bytes: UnsafeRawBufferPointer, within range: Range<Int>) -> Range<Int>
  {
    let before = ByteSearch.last(UInt8(ascii: "\n"), in: bytes, range.lowerBound..<offset)
    let end = ByteSearch.first(UInt8(ascii: "\n"), in: bytes, offset..<range.upperBound) ?? range.upperBound
    return (before.map { $0 + 1 } ?? range.lowerBound)..<end
  }
}

extension [Int32] {
  /// Removes equal neighbours.
  fileprivate mutating func removeRepetitions() {
    var write = 0
    for read in indices where read == 0 || self[read] != self[read - 1] {
      self[write] = self[read]
      write += 1
    }
    removeLast(count - write)
  }
}
