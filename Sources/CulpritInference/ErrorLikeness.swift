/// Scores how much a line looks like the report of a failure.
///
/// Words of failure raise the score, and more so where tools put them: at the start, or right before a colon. Dampeners lower it: counts
/// of zero, log levels below error, source code, file and package names.
enum ErrorLikeness {
  /// From here on a line alone makes us say that the log shows a failure.
  static let failure = 5
  /// From here on a line is worth showing once something else says that the log shows a failure.
  static let hint = 2

  private static let starts: [(text: String, score: Int)] = [
    ("error:", 6), ("error[", 6), ("error ", 4), ("[error]", 6), ("##[error]", 6), ("fatal:", 7), ("fatal error", 7), ("fatal ", 6),
    ("panic:", 8), ("--- fail", 7), ("fail\t", 6), ("fail:", 6), ("failed:", 6), ("failed ", 5), ("failure:", 6), ("e: ", 6), ("traceback (", 7),
    ("npm err!", 6), ("npm error", 6), ("exception in thread", 7), ("make: ***", 6), ("abort", 5), ("segmentation fault", 8),
    ("cannot ", 4), ("could not ", 4), ("unable to ", 4), ("killed", 5), ("undefined ", 3), ("ninja: build stopped", 6), ("cmake error", 7),
    ("curl: (", 6), ("conflict (", 6), ("uncaught ", 6), ("unhandled ", 6),
  ]

  private static let parts: [(text: String, score: Int)] = [
    (": error:", 6), (" error: ", 5), (": fatal error:", 7), (": error ", 4), ("error:", 3), ("fatal: ", 4), ("panic: ", 5),
    ("core dumped", 6), ("segmentation fault", 6), ("exit status ", 4), ("exit code ", 4), ("exited with ", 4), ("non-zero", 4),
    ("exception:", 5), ("exception ", 2), ("failed", 3), ("failure", 3), ("cannot ", 3), ("could not ", 3), ("couldn't ", 3),
    ("unable to ", 3), ("undefined: ", 5), ("undefined reference", 6), ("not found", 2), ("no such file", 3), ("denied", 3),
    ("assertion", 3), ("mismatch", 2), ("timed out", 3), ("refused", 3), ("unexpected ", 2), ("invalid ", 2), ("expected ", 1),
    ("unresolved", 2), ("*** ", 3), ("panicked at", 6), ("level=error", 5), ("level=fatal", 6), ("\"level\":\"error\"", 5),
  ]

  private static let dampeners: [(text: String, score: Int)] = [
    ("0 error", -8), ("no error", -8), ("errors=0", -8), ("errors: 0", -8), ("error: 0", -6), ("0 failed", -8), ("failed: 0", -8), ("failed=0", -8),
    ("failures: 0", -8), ("0 failures", -8), ("without error", -6), ("exit code 0", -8), ("exit status 0", -8), ("code 0", -4), ("exited with 0", -8),
    ("warning", -4), ("warn ", -4), ("[warn", -4), ("w: ", -2), ("level=warn", -6), ("level=info", -6), ("level=debug", -6), ("info:", -4), ("[info]", -4), ("debug", -4),
    ("if err", -8), ("err != nil", -8), ("return ", -4), ("func ", -4), ("throw new", -6), ("console.", -6), ("assert", -1), ("// ", -4),
    ("retry", -4), ("will try", -4), ("deprecated", -4), ("ignored", -4), ("ignoring", -4), ("skipp", -4), ("continuing", -4), ("optional", -2),
    ("--- pass", -10), ("=== run", -10), ("ok  \t", -10), (" passed", -3), ("pass:", -5), ("succeeded", -4), ("downloading ", -6), ("unpacking ", -8),
    ("selecting ", -6), ("setting up ", -8), ("installing ", -5), ("get:", -6), ("compiling ", -6), ("usage:", -4), ("--help", -3), ("xfail", -6),
    ("handling", -2), ("handler", -2), ("errors.go", -3), ("error.go", -3), ("continue-on-error", -8), ("fail-fast", -6), ("on-failure", -6), ("if-no-files-found", -8), ("set -e", -4),
  ]

  /// The score of a line; 0 or less for a line without any sign of failure.
  static func score(_ line: String) -> Int {
    let text = line.lowercased()
    let trimmed = text.drop { $0 == " " || $0 == "\t" }
    var best = 0
    for start in starts where trimmed.hasPrefix(start.text) { best = max(best, start.score) }
    for part in parts where text.contains(part.text) { best = max(best, part.score) }
    if namesAnError(trimmed) { best = max(best, 6) }
    guard best > 0 else { return 0 }
    return dampeners.reduce(best) { $0 + (text.contains($1.text) ? $1.score : 0) }
  }

  /// Whether a line starts as thrown errors do: `TypeError: …`, `java.io.IOException: …`.
  private static func namesAnError(_ line: Substring) -> Bool {
    guard let colon = line.firstIndex(of: ":"), colon != line.startIndex else { return false }
    let name = line[..<colon]
    return (name.hasSuffix("error") || name.hasSuffix("exception")) && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "." || $0 == "_" }
  }
}
