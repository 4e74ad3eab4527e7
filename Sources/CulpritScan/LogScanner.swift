public import CulpritModel
internal import CulpritPatterns
internal import CulpritRules
internal import CulpritText

/// Scans one log, which may arrive in chunks of any size, and collects what its rules find.
///
/// Memory is bounded whatever the log holds: the window, and bounded lists of findings.
public struct LogScanner: ~Copyable {
  private let plan: ScanPlan
  private let name: String
  private var window = LogWindow()
  private var evaluator: LineEvaluator
  private var byteCount = 0
  /// The first bytes, until there are enough to judge the encoding.
  private var sample: [UInt8] = []
  private var encoding: StreamEncoding?
  private var decoder: UTF16Decoder?
  // Kept for their memory.
  private var hits: [LiteralSet.Hit] = []
  private var places: [Int32] = []

  /// A scanner for one log.
  ///
  /// - Parameters:
  ///   - name: what the log is called in the report.
  ///   - plan: the rules.
  public init(name: String, plan: ScanPlan) {
    self.plan = plan
    self.name = name
    evaluator = LineEvaluator(plan: plan)
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

  /// Ends the log and tells what was found.
  public mutating func finish() -> Observations {
    if encoding == nil { settleEncoding() }
    if var decoder {
      var text: [UInt8] = []
      decoder.finish(into: &text)
      text.withUnsafeBytes { append($0) }
    }
    window.finish()
    scan(window.takeLines(isFinal: true))
    let lines = window.lineCount()
    return Observations(
      input: InputSummary(name: name, bytes: byteCount, lines: lines),
      lastTextLine: lines - window.emptyLinesAtEnd(), evidence: evaluator.evidence.evidence,
      totals: evaluator.evidence.totals, varieties: evaluator.evidence.varieties,
      signals: evaluator.signals.elements.sorted { $0.line < $1.line }, suspects: evaluator.suspects.elements)
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

  private mutating func append(_ bytes: UnsafeRawBufferPointer) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest.prefix(LogWindow.chunkLength))
      window.room().copyMemory(from: part)
      window.received(part.count)
      rest = rest.dropFirst(part.count)
      scan(window.takeLines(isFinal: false))
    }
  }

  /// Looks for literals in whole lines and evaluates the lines that hold some.
  private mutating func scan(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let bytes = window.bytes
    guard plan.unfiltered.isEmpty else {
      scanEveryLine(of: range)
      return
    }
    findHits(in: range)
    var index = 0
    while index < hits.count {
      let line = Self.line(around: range.lowerBound + hits[index].start, in: bytes, within: range)
      var end = index
      while end < hits.count, range.lowerBound + hits[end].start < line.upperBound { end += 1 }
      evaluate(line, hits: index..<end, in: range)
      index = end
    }
  }

  private mutating func scanEveryLine(of range: Range<Int>) {
    findHits(in: range)
    let bytes = window.bytes
    var hit = 0
    var start = range.lowerBound
    while start < range.upperBound {
      let line = Self.line(around: start, in: bytes, within: range)
      let firstHit = hit
      while hit < hits.count, range.lowerBound + hits[hit].start < line.upperBound { hit += 1 }
      evaluate(line, hits: firstHit..<hit, in: range)
      start = line.upperBound + 1
    }
  }

  private mutating func findHits(in range: Range<Int>) {
    hits.removeAll(keepingCapacity: true)
    var found = hits
    hits = []
    plan.literals.forEachHit(in: UnsafeRawBufferPointer(rebasing: window.bytes[range])) { found.append($0) }
    // Nearly in order already: a hit is found at one of its inner grams.
    found.sort { $0.start < $1.start }
    hits = found
  }

  private mutating func evaluate(_ line: Range<Int>, hits range: Range<Int>, in region: Range<Int>) {
    places.removeAll(keepingCapacity: true)
    places.append(contentsOf: plan.unfiltered)
    var isSuspect = false
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

  private static func line(around offset: Int, in bytes: UnsafeRawBufferPointer, within range: Range<Int>) -> Range<Int> {
    let start = bytes[range.lowerBound..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? range.lowerBound
    let end = bytes[offset..<range.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? range.upperBound
    return start..<end
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
