internal import CulpritModel

/// Scores how much a line looks like the report of a failure.
///
/// Words of failure raise the score, and more so where tools put them: at the start, or right before a colon. Dampeners lower it: counts
/// of zero, log levels below error, source code, file and package names.
enum ErrorLikeness {
  /// From here on a line alone makes us say that the log shows a failure.
  static let failure = 5
  /// From here on a line of a short log makes us say so.
  static let complaint = 3
  /// From here on a line is worth showing once something else says that the log shows a failure.
  static let hint = 2

  private static let starts: [(text: StaticString, score: Int)] = [
    ("error:", 6), ("error[", 6), ("error ", 4), ("[error]", 6), ("##[error]", 6), ("fatal:", 7), ("fatal error", 7),
    ("fatal ", 6),
    ("panic:", 8), ("--- fail", 7), ("fail\t", 6), ("fail:", 6), ("failed:", 6), ("failed ", 5), ("failure:", 6),
    ("e: ", 6), ("traceback (", 7),
    ("npm err!", 6), ("npm error", 6), ("exception in thread", 7), ("make: ***", 6), ("abort", 5),
    ("segmentation fault", 8),
    ("cannot ", 4), ("could not ", 4), ("unable to ", 4), ("killed", 5), ("undefined ", 3), ("ninja: build stopped", 6),
    ("cmake error", 7),
    ("curl: (", 6), ("conflict (", 6), ("uncaught ", 6), ("unhandled ", 6),
  ]

  private static let parts: [(text: StaticString, score: Int)] = [
    (": error:", 6), (" error: ", 5), (": fatal error:", 7), (": error ", 4), ("error:", 3), ("fatal: ", 4),
    ("panic: ", 5),
    ("core dumped", 6), ("segmentation fault", 6), ("exit status ", 4), ("exit code ", 4), ("exited with ", 4),
    ("returned non-zero", 4), ("non-zero exit", 4),
    ("exception:", 5), ("exception ", 2), ("failed", 3), ("failure", 3), ("cannot ", 3), ("could not ", 3),
    ("couldn't ", 3),
    ("unable to ", 3), ("undefined: ", 5), ("undefined reference", 6), ("not found", 2), ("no such file", 3),
    ("denied", 3),
    ("assertion", 3), ("mismatch", 2), ("timed out", 3), ("refused", 3), ("unexpected ", 2), ("invalid ", 2),
    ("expected ", 1),
    ("unresolved", 2), ("does not exist", 3), ("doesn't exist", 3), ("not allowed", 3), ("not permitted", 3),
    ("unsupported", 3), ("not supported", 3),
    ("no such ", 3), ("missing ", 2), ("malformed", 3), ("illegal ", 3), ("unrecognized ", 3), ("unknown ", 2),
    ("unavailable", 3), ("rejected", 3),
    ("interrupted", 3), (" corrupt", 3), (" unreachable", 3), ("no route to", 3), ("forbidden", 3), ("unauthorized", 3),
    (" conflict", 2),
    ("\" invalid: ", 4), ("errno", 3), (" timeout", 2), ("violation", 3), (" incompatible with", 3),
    ("no space left", 4),
    (" died", 3), (" crashed", 4), ("gave up", 3), ("giving up", 3),
    ("too many ", 2), ("*** ", 3), ("panicked at", 6), ("level=error", 5), ("level=fatal", 6),
    ("\"level\":\"error\"", 5),
  ]

  private static let dampeners: [(text: StaticString, score: Int)] = [
    ("0 error", -8), ("no error", -8), ("errors=0", -8), ("errors: 0", -8), ("error: 0", -6), ("0 failed", -8),
    ("failed: 0", -8), ("failed=0", -8),
    ("failures: 0", -8), ("0 failures", -8), ("without error", -6), ("exit code 0", -8), ("exit status 0", -8),
    ("code 0", -4), ("exited with 0", -8),
    ("if err", -8), ("err != nil", -8), ("return ", -4), ("func ", -4), ("throw new", -6), ("console.", -6),
    ("assert", -1), ("// ", -4),
    ("retry", -4), ("will try", -4), ("deprecated", -4), ("ignored", -4), ("ignoring", -4), ("skipp", -4),
    ("continuing", -4), ("optional", -2),
    ("can inline", -8), ("inlining call", -8), ("to heap", -8), ("not escape", -8), ("per-iteration", -8),
    ("leaking param", -8),
    ("\": false", -6), ("gcc -", -6), ("clang -", -6),
    ("--- pass", -10), ("=== run", -10), ("ok  \t", -10), (" passed", -3), ("pass:", -5), ("succeeded", -4),
    ("--help", -3), ("xfail", -6),
    ("handling", -2), ("handler", -2), ("errors.go", -3), ("error.go", -3), ("continue-on-error", -8),
    ("fail-fast", -6), ("on-failure", -6), ("if-no-files-found", -8), ("set -e", -4),
    ("secure renegotiation is not supported", -8),
  ]

  /// Words that lower the score only near the start of a line, where levels and progress stand; further on they are part of a message. With each:
  /// how many bytes from the margin it may start.
  private static let leadingDampeners: [(text: StaticString, within: Int, score: Int)] = [
    ("warning", 60, -4), ("warn ", 60, -4), ("[warn", 60, -4), ("w: ", 8, -2), ("level=warn", 60, -6),
    ("level=info", 60, -6), ("level=debug", 60, -6), ("info:", 60, -4), ("[info]", 60, -4), ("debug", 60, -4),
    ("downloading ", 24, -6), ("unpacking ", 24, -8), ("selecting ", 24, -6), ("setting up ", 24, -8),
    ("installing ", 24, -5), ("get:", 24, -6), ("compiling ", 24, -6), ("usage:", 24, -4),
  ]

  /// The score of a line; 0 or less for a line without any sign of failure. The start of a message inside of the line counts like the start of the
  /// line.
  static func score(_ suspect: SuspectLine) -> Int {
    let text = Array(suspect.line.text.utf8.map { $0 &- UInt8(ascii: "A") < 26 ? $0 | 0x20 : $0 })
    let margin = text.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
    var best = 0
    for start in [margin] + suspect.messageStarts where start < text.count {
      best = max(best, scoreOfStart(text[start...]))
    }
    for part in parts where part.score > best && contains(part.text, text[...]) { best = part.score }
    guard best > 0 else { return 0 }
    let dampened = dampeners.reduce(best) { $0 + (contains($1.text, text[...]) ? $1.score : 0) }
    return leadingDampeners.reduce(dampened) { score, dampener in
      let head = text[margin...].prefix(dampener.within + dampener.text.utf8CodeUnitCount)
      return score + (contains(dampener.text, head) ? dampener.score : 0)
    }
  }

  /// The score that the first words of a message deserve.
  private static func scoreOfStart(_ message: ArraySlice<UInt8>) -> Int {
    let best = starts.filter { stands($0.text, in: message, at: message.startIndex) }.map(\.score).max() ?? 0
    let text = String(decoding: message, as: UTF8.self)[...]
    return max(best, scoreOfThrownError(text), scoreOfPlace(text), scoreOfGoModule(text))
  }

  private static func stands(_ part: StaticString, in text: ArraySlice<UInt8>, at offset: Int) -> Bool {
    let count = part.utf8CodeUnitCount
    guard offset + count <= text.endIndex else { return false }
    return text[offset..<(offset + count)].elementsEqual(UnsafeBufferPointer(start: part.utf8Start, count: count))
  }

  /// Bytes are compared, since a line is looked at for some two hundred texts.
  private static func contains(_ part: StaticString, _ text: ArraySlice<UInt8>) -> Bool {
    let first = part.utf8Start[0]
    return text.indices.contains { text[$0] == first && stands(part, in: text, at: $0) }
  }

  /// A line that starts as thrown errors do: `TypeError: …`, `java.io.IOException: …`, `OpenSSL::SSL::SSLError SSL_connect …`.
  private static func scoreOfThrownError(_ line: Substring) -> Int {
    let name = line.prefix { $0.isLetter || $0.isNumber || $0 == "." || $0 == "_" || $0 == ":" }
    let bare = name.last == ":" ? name.dropLast() : name
    guard bare.hasSuffix("error") || bare.hasSuffix("exception") else { return 0 }
    return name.last == ":" ? 6 : bare.contains("::") || bare.contains(".") ? 5 : 0
  }

  /// A compiler's complaint: `main.go:3:8: …`. Compilers do not report progress that way.
  private static func scoreOfPlace(_ line: Substring) -> Int {
    let parts = line.split(separator: ":", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, parts[0].contains("."), !parts[0].contains(" "), parts[3].hasPrefix(" ") else { return 0 }
    let areNumbers = [parts[1], parts[2]].allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNumber) }
    return areNumbers ? 5 : 0
  }

  /// The go command about a module: `go: example.com/m@v1.0.0: …: …`, or `go get example.com/m@v1.0.0: …` of older versions. Progress has
  /// no such colon.
  private static func scoreOfGoModule(_ line: Substring) -> Int {
    if ["go get ", "go install ", "go build ", "go list "].contains(where: line.hasPrefix), line.contains("@") {
      return line.contains(": ") ? 4 : 0
    }
    guard line.hasPrefix("go: ") else { return 0 }
    let rest = line.utf8.dropFirst(4)
    let module = rest.prefix { $0 != UInt8(ascii: " ") }
    guard module.last == UInt8(ascii: ":"), module.contains(UInt8(ascii: "@")) else { return 0 }
    let message = rest.dropFirst(module.count)
    let hasReason = zip(message, message.dropFirst()).contains { $0 == UInt8(ascii: ":") && $1 == UInt8(ascii: " ") }
    return hasReason ? 5 : 0
  }
}
