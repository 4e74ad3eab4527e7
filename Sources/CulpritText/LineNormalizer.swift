/// Turns a raw line of a log into the lines that its tool wrote: what patterns see.
///
/// One raw line can hold several lines: repaints that are separated by carriage returns, or a whole message that was put into a JSON
/// string. Only lines that a literal of some pattern pointed at are normalised, so this may take its time.
///
/// What it changes: character references of HTML become characters; text in GB18030 becomes UTF-8; carriage returns split; escapes of JSON strings are undone where the line looks like
/// JSON or logfmt; the prefix that `LinePrefix` knows is taken off; curly quotes become straight. It never makes a literal of the
/// prefilter appear that was not in the raw line (`RequiredLiterals` avoids the characters that are touched here).
public struct LineNormalizer {
  private var working: [UInt8] = []
  private var unescaped: [UInt8] = []
  private var dereferenced: [UInt8] = []

  /// A normaliser; keep it, since it reuses its memory.
  public init() {}

  /// Calls `body` with each line of the raw line and the offset in the raw line at which it starts (the offset is approximate where
  /// escapes were undone before it).
  public mutating func forEachLine(in raw: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer, Int) -> Void) {
    var raw = raw
    while let last = raw.last, last == UInt8(ascii: "\r") || last == UInt8(ascii: "\n") {
      raw = UnsafeRawBufferPointer(rebasing: raw.dropLast())
    }
    guard CharacterReferences.occur(in: raw) else {
      forEachLine(inText: raw, body)
      return
    }
    var text = dereferenced
    dereferenced = []
    CharacterReferences.undo(raw, into: &text)
    text.withUnsafeBytes { forEachLine(inText: $0, body) }
    dereferenced = text
  }

  /// The same for a line without character references.
  private mutating func forEachLine(inText raw: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer, Int) -> Void) {
    if UTF8Validity.hasNonASCII(raw) {
      if !UTF8Validity.isValid(raw), let text = GB18030.decode(raw) {
        working = text
      } else {
        working.removeAll(keepingCapacity: true)
        working.append(contentsOf: raw)
      }
      Typography.straighten(&working)
      working.withUnsafeBytes { Self.forEachSegment(of: $0, unescaped: &unescaped, body) }
    } else {
      Self.forEachSegment(of: raw, unescaped: &unescaped, body)
    }
  }

  private static func forEachSegment(
    of line: UnsafeRawBufferPointer, unescaped: inout [UInt8], _ body: (UnsafeRawBufferPointer, Int) -> Void
  ) {
    guard line.contains(UInt8(ascii: "\\")), JSONEscapes.looksEscaped(line) else {
      forEachRepaint(of: line, at: 0, body)
      return
    }
    JSONEscapes.undo(line, into: &unescaped)
    // A log that was wrapped twice: a container's JSON log of a program that logs JSON.
    if unescaped.withUnsafeBytes(JSONEscapes.looksEscaped) {
      var again: [UInt8] = []
      unescaped.withUnsafeBytes { JSONEscapes.undo($0, into: &again) }
      unescaped = again
    }
    unescaped.withUnsafeBytes { text in
      var start = 0
      while start <= text.count {
        let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
        let segment = UnsafeRawBufferPointer(rebasing: text[start..<end])
        if start == 0 || !isEndOfObject(segment) { forEachRepaint(of: segment, at: start, body) }
        start = end + 1
      }
    }
  }

  /// Whether nothing but the end of a JSON object stands behind a message that ends with a line feed, such as Docker's `","stream":"stderr","time":"…"}`: it is
  /// no line of the tool, and it would come between lines that are neighbours.
  private static func isEndOfObject(_ segment: UnsafeRawBufferPointer) -> Bool {
    let cursor = ByteCursor(segment)
    return cursor.isAt("\",\"stream\":\"std") || (segment.count <= 3 && cursor.isAt("\"}"))
  }

  private static func forEachRepaint(
    of line: UnsafeRawBufferPointer, at offset: Int, _ body: (UnsafeRawBufferPointer, Int) -> Void
  ) {
    var start = 0
    while start <= line.count {
      let end = line[start...].firstIndex(of: UInt8(ascii: "\r")) ?? line.count
      let part = UnsafeRawBufferPointer(rebasing: line[start..<end])
      // The empty remainder after a final carriage return is no line; an empty line is.
      if !part.isEmpty || line.isEmpty {
        let prefix = LinePrefix.length(in: part)
        body(UnsafeRawBufferPointer(rebasing: part[prefix...]), offset + start + prefix)
      }
      start = end + 1
    }
  }
}
