/// Recognises what CI systems, container runtimes and loggers put in front of a line.
///
/// Known: ISO times with and without brackets, plain times, Go's `2006/01/02 15:04:05`, the syslog head, GitLab's stream marks, CRI's
/// `stdout F`, TeamCity's `[10:52:01]W:`, BuildKit's `#14 5.078`, docker-compose's `web_1  | `, the job and step columns of a downloaded GitHub log, quoting with `> `
/// and the left edge of Terraform's boxes.
public enum LinePrefix {
  /// How many bytes of the line are prefix; 0 when there is none.
  public static func length(in line: UnsafeRawBufferPointer) -> Int {
    var cursor = ByteCursor(line)
    // A few prefixes may stand behind each other: a quoted GitHub line of a container log.
    for _ in 0..<5 {
      let before = cursor.position
      takeColumns(&cursor)
      takeEdge(&cursor)
      takeTime(&cursor)
      takeStreamMark(&cursor)
      takeBuildStep(&cursor)
      takeService(&cursor)
      if cursor.position == before { break }
    }
    return cursor.position
  }

  /// `> ` of a quotation, `│ ` of a box.
  private static func takeEdge(_ cursor: inout ByteCursor) {
    if cursor.take("> ") || cursor.take("│ ") || cursor.take("┃ ") || cursor.take("║ ") { cursor.skipBlanks() }
  }

  /// `job<TAB>step<TAB>` in front of an ISO time.
  private static func takeColumns(_ cursor: inout ByteCursor) {
    guard let first = cursor.offset(of: UInt8(ascii: "\t"), within: 160),
      let second = cursor.offset(of: UInt8(ascii: "\t"), from: first + 1, within: 160)
    else { return }
    var ahead = cursor
    ahead.position = second + 1
    if ahead.takeDate() { cursor.position = second + 1 }
  }

  private static func takeTime(_ cursor: inout ByteCursor) {
    var ahead = cursor
    let isBracketed = ahead.take("[")
    if ahead.takeDate() {
      guard ahead.take("T") || ahead.take(" ") || ahead.take("_"), ahead.takeClock() else { return }
    } else if ahead.takeMonthAndDay() {
      // Syslog (RFC 3164): `Nov 21 10:52:01 host `; the program's name stays.
      guard ahead.takeClock(), ahead.take(" "), ahead.takeWord() else { return }
    } else if !ahead.takeClock() {
      return
    }
    ahead.takeZone()
    if isBracketed {
      guard ahead.take("]") else { return }
      takeMessageMark(&ahead)
    }
    guard ahead.isAtEnd || ahead.take(" ") || ahead.take("\t") || (isBracketed && (ahead.isAt(":") || ahead.isAt("[")))
    else { return }
    ahead.skipBlanks()
    cursor = ahead
  }

  /// What TeamCity writes between the time and the message: `E:`, `W:`, `i:`, ` :`, with a tab and a blank behind it.
  private static func takeMessageMark(_ cursor: inout ByteCursor) {
    var ahead = cursor
    let marks: [StaticString] = ["E:", "W:", "F:", "i:", " :", ":"]
    if marks.contains(where: { ahead.take($0) }), ahead.isAt("\t") || ahead.isAt(" ") { cursor = ahead }
  }

  /// GitLab's `01O ` and `00E+`, CRI's `stderr F `.
  private static func takeStreamMark(_ cursor: inout ByteCursor) {
    guard cursor.position > 0 else { return }
    if cursor.take("stdout F ") || cursor.take("stderr F ") || cursor.take("stdout P ") || cursor.take("stderr P ") {
      return
    }
    var ahead = cursor
    if ahead.takeDigits(2...2), ahead.take("O") || ahead.take("E"), ahead.take(" ") || ahead.take("+") {
      cursor = ahead
    }
  }

  /// BuildKit: `#14 5.078 `, `#14 `.
  private static func takeBuildStep(_ cursor: inout ByteCursor) {
    var ahead = cursor
    guard ahead.take("#"), ahead.takeDigits(1...4), ahead.take(" ") else { return }
    cursor = ahead
    if ahead.takeDigits(1...6), ahead.take("."), ahead.takeDigits(1...6), ahead.take(" ") { cursor = ahead }
  }

  /// docker-compose: `web_1  | `, `api-1 | `. A lone blank after a word without a number is a table or a shell pipe.
  private static func takeService(_ cursor: inout ByteCursor) {
    var ahead = cursor
    guard ahead.takeWord(), ahead.take(" ") else { return }
    let isNumbered = ahead.hasDigit(before: 2)
    let isPadded = ahead.isAt(" ")
    ahead.skipBlanks()
    if isNumbered || isPadded, ahead.take("| ") { cursor = ahead }
  }
}
