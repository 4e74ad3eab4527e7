/// Finds the messages inside of a line: what stands behind the name, level or key under which a logger or CI system passes it on.
///
/// `LinePrefix` takes off what says nothing, such as times. The starts known here may say something, so they stay, and some patterns want them:
/// `##[error]`, `npm error`, `[ERROR]`. A pattern that wants the start or the end of a line is tried on the messages as well.
///
/// Known: Azure's and GitHub's `##[error]` and `::error file=a::`, TeamCity's `[Step 1/3]` and whatever else stands in brackets (Jenkins'
/// branches, pipenv, Maven, Bazel's `(10:00:00)`), klog's `I0110 10:00:00.123456   12345 main.go:12]` (k8s.io/klog, `formatHeader`), `name[pid]:`
/// of syslog (RFC 3164, 4.1.3), `npm ERR!`, `npm error` and npm's debug log `12 error`, yarn's `error` and `➤ YN0001: │`, `remote:` of git's
/// side band, `web:build:` of task runners, levels such as `ERROR:`, and the text behind `"msg":`, `"log":` and the like in JSON and
/// behind `msg=` in logfmt. Indentation is none of these: it tells what a test prints from what the compiler says. Nor are warnings: what a tool only warns of
/// ends no command.
public enum InnerMessage {
  /// How many messages are told of one line.
  private static let limit = 4

  /// Where messages stand in a line.
  public struct Places: Sendable, Hashable {
    /// The places of the messages, the longest first, at most four; empty for most lines.
    public let messages: [Range<Int>]
    /// The places of all texts of JSON members and fields of logfmt that hold messages, in the order of the line.
    public let fields: [Range<Int>]
  }

  /// The places of the messages in a line.
  public static func places(in line: UnsafeRawBufferPointer) -> Places {
    var found = markdown(in: line).map { [$0] } ?? []
    var cursor = ByteCursor(line)
    while found.count < limit, takeStart(&cursor), !cursor.isAtEnd {
      let rest = UnsafeRawBufferPointer(rebasing: line[cursor.position...])
      cursor.position += LinePrefix.length(in: rest)
      if !cursor.isAtEnd { found.append(cursor.position..<line.count) }
    }
    let fields = LoggedField.ranges(in: line)
    return Places(messages: found + fields.prefix(limit - found.count), fields: fields)
  }

  /// The text of a line that somebody wrote as code, in bold type, as an item of a list or in a table: `` `…` ``, `**…**`, `- …`, `| … |`; or copied from a page
  /// of Buildkite, which shows a log as a table: `  | …`.
  private static func markdown(in line: UnsafeRawBufferPointer) -> Range<Int>? {
    let cursor = ByteCursor(line)
    guard
      cursor.isAt("`") || cursor.isAt("**") || cursor.isAt("- ") || cursor.isAt("| ")
        || cursor.isAt("  | ")
    else { return nil }
    func isMark(_ byte: UInt8) -> Bool { "`*| ".utf8.contains(byte) }
    var start = 0
    while start < line.count, isMark(line[start]) || (start == 0 && cursor.isAt("- ")) { start += 1 }
    var end = line.count
    while end > start, isMark(line[end - 1]) { end -= 1 }
    return start < end ? start..<end : nil
  }

  /// Takes one start; `false` when the line begins with none.
  private static func takeStart(_ cursor: inout ByteCursor) -> Bool {
    takeCommand(&cursor) || takeBrackets(&cursor) || takeKlog(&cursor) || takeNode(&cursor) || takeLevel(&cursor)
      || takeName(&cursor)
  }

  /// `##[error]`, `::error file=a,line=1::`.
  private static func takeCommand(_ cursor: inout ByteCursor) -> Bool {
    var ahead = cursor
    guard !ahead.isAt("##[warning]"), !ahead.isAt("::warning") else { return false }
    if ahead.take("##["), ahead.takeWord(), ahead.take("]") {
      ahead.skipBlanks()
      cursor = ahead
      return true
    }
    ahead = cursor
    guard ahead.take("::"), ahead.takeWord(), let colon = ahead.offset(of: UInt8(ascii: ":"), within: 400) else {
      return false
    }
    // The properties hold no colon of their own: GitHub writes it as `%3A`.
    ahead.position = colon
    guard ahead.take("::") else { return false }
    cursor = ahead
    return true
  }

  /// `[Step 1/3] `, `[pipenv.exceptions.InstallError]: `, `(10:00:00) `.
  private static func takeBrackets(_ cursor: inout ByteCursor) -> Bool {
    var ahead = cursor
    guard !cursor.isAt("[WARN"), !cursor.isAt("[warn"), !cursor.isAt("[Warn") else { return false }
    if ahead.take("["), let end = ahead.offset(of: UInt8(ascii: "]"), within: 64), end > ahead.position {
      ahead.position = end
    } else {
      ahead = cursor
      guard ahead.take("("), ahead.takeClock(), ahead.isAt(")") else { return false }
    }
    ahead.position += 1
    _ = ahead.take(":")
    return takeBlank(&ahead, to: &cursor)
  }

  /// `I0110 10:00:00.123456   12345 main.go:12] `.
  private static func takeKlog(_ cursor: inout ByteCursor) -> Bool {
    var ahead = cursor
    guard ahead.take("I") || ahead.take("E") || ahead.take("F"), ahead.takeDigits(4...4),
      ahead.take(" "), ahead.takeClock()
    else { return false }
    ahead.skipBlanks()
    guard ahead.takeDigits(1...10), ahead.take(" "), ahead.takeWord(), ahead.take(":"), ahead.takeDigits(1...6),
      ahead.take("]")
    else { return false }
    return takeBlank(&ahead, to: &cursor)
  }

  /// `npm ERR! `, `lerna ERR! `, `gyp ERR! stack `, `12 verbose stack `, `➤ YN0001: │ `.
  private static func takeNode(_ cursor: inout ByteCursor) -> Bool {
    var ahead = cursor
    if ahead.take("➤ YN"), ahead.takeDigits(4...4), ahead.take(":") {
      ahead.skipBlanks()
      if ahead.take("│") || ahead.take("┌") || ahead.take("└") { ahead.skipBlanks() }
      cursor = ahead
      return true
    }
    ahead = cursor
    let isNamed = ahead.take("npm ") || ahead.take("lerna ") || ahead.take("gyp ") || ahead.take("node-pre-gyp ")
    guard isNamed || (ahead.takeDigits(1...5) && ahead.take(" ")) else { return false }
    let levels: [StaticString] = ["ERR!", "error", "verbose", "verb", "silly", "sill", "http", "info"]
    guard levels.contains(where: { ahead.take($0) }), takeBlank(&ahead, to: &cursor) else { return false }
    _ = cursor.take("stack ")
    return true
  }

  /// `ERROR: `, `Warning: `, and `error ` of yarn.
  private static func takeLevel(_ cursor: inout ByteCursor) -> Bool {
    let levels: [StaticString] = [
      "ERROR: ", "Error: ", "error: ", "error ", "ERROR ", "FATAL ", "FATAL: ", "Fatal: ",
    ]
    guard levels.contains(where: { cursor.take($0) }) else { return false }
    cursor.skipBlanks()
    return true
  }

  /// `remote: `, `dockerd[812]: `, `web:build: `.
  private static func takeName(_ cursor: inout ByteCursor) -> Bool {
    if cursor.take("remote: ") { return true }
    var ahead = cursor
    guard ahead.takeWord() else { return false }
    if ahead.take("["), ahead.takeDigits(1...10), ahead.take("]:") { return takeBlank(&ahead, to: &cursor) }
    guard ahead.take(":"), ahead.takeWord(), ahead.take(":") else { return false }
    return takeBlank(&ahead, to: &cursor)
  }

  /// Ends a start with the blank that has to follow it. Further ones are the indentation of the message.
  private static func takeBlank(_ ahead: inout ByteCursor, to cursor: inout ByteCursor) -> Bool {
    guard ahead.take(" ") || ahead.take("\t") else { return false }
    cursor = ahead
    return true
  }
}
