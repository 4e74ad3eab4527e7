/// Finds the texts of messages in lines of JSON and logfmt.
enum LoggedField {
  /// The keys under which loggers write a message or the error that it is about, without the quotation marks of JSON.
  private static let keys: [StaticString] = [
    "msg", "message", "log", "err", "error", "errors", "stderr", "stdout", "stream", "Output", "output", "line", "text",
    "MESSAGE", "Message", "reason", "detail", "details", "exception", "stack", "stack_trace", "stacktrace",
    "error_message",
    "errorMessage", "description", "body",
  ]

  /// The places of the texts, without their quotation marks, in the order of the line.
  ///
  /// The line may have lost the escapes of its strings, so a quotation mark does not end a text: one that is followed by what follows the
  /// text of a field does, or the end of the line.
  static func ranges(in line: UnsafeRawBufferPointer) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var from = 0
    while let mark = ByteSearch.first(UInt8(ascii: "\""), in: line, from..<line.count) {
      from = mark + 1
      guard isBehindKey(mark, in: line) else { continue }
      let end = self.end(ofTextFrom: from, in: line)
      if end > from { found.append(from..<end) }
      from = end
    }
    return found
  }

  /// Whether `"msg":`, `"msg": ` or `msg=` stands right before an offset.
  private static func isBehindKey(_ mark: Int, in line: UnsafeRawBufferPointer) -> Bool {
    var end = mark
    if end > 0, line[end - 1] == UInt8(ascii: "=") {
      return keys.contains { holds($0, endingAt: end - 1, in: line, behind: UInt8(ascii: " ")) }
    }
    if end > 0, line[end - 1] == UInt8(ascii: " ") { end -= 1 }
    guard end > 1, line[end - 1] == UInt8(ascii: ":"), line[end - 2] == UInt8(ascii: "\"") else { return false }
    return keys.contains { holds($0, endingAt: end - 2, in: line, behind: UInt8(ascii: "\"")) }
  }

  /// Whether a key ends at an offset, with a certain byte or the start of the line before it.
  private static func holds(
    _ key: StaticString, endingAt end: Int, in line: UnsafeRawBufferPointer, behind byte: UInt8
  ) -> Bool {
    let start = end - key.utf8CodeUnitCount
    guard start >= 0 else { return false }
    for index in 0..<key.utf8CodeUnitCount where line[start + index] != key.utf8Start[index] { return false }
    return start == 0 || line[start - 1] == byte
  }

  /// Where a text ends: at a quotation mark before `,"`, `, "`, `}`, ` key=` or the end of the line.
  private static func end(ofTextFrom start: Int, in line: UnsafeRawBufferPointer) -> Int {
    var from = start
    while let mark = ByteSearch.first(UInt8(ascii: "\""), in: line, from..<line.count) {
      var next = ByteCursor(UnsafeRawBufferPointer(rebasing: line[(mark + 1)...]))
      if next.isAtEnd || next.isAt("}") || next.isAt(",\"") || next.isAt(", \"") || next.isAt("]") { return mark }
      if next.take(" "), next.takeWord(), next.isAt("=") { return mark }
      from = mark + 1
    }
    return line.count
  }
}
