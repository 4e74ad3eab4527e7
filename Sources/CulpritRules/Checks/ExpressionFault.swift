import CulpritPatterns

/// Turns an error of PCRE2 into a place in the expression and advice for the mistake behind it.
struct ExpressionFault {
  /// The bytes of the expression that the caret underlines.
  let range: Range<Int>
  /// What to write instead, where the mistake is a common one.
  let help: String?

  init(_ error: PatternError, in source: String) {
    let length = source.utf8.count
    let offset = min(max(error.offset, 0), length)
    let noticed = offset..<min(offset + 1, length)
    let before = max(offset - 1, 0)..<offset
    let escape = Self.escape(around: offset, in: Array(source.utf8)) ?? before
    let outline = ExpressionOutline(source)
    func says(_ words: String) -> Bool { error.message.contains(words) }

    if says("unmatched closing parenthesis") {
      let stray = outline.strayClose.map { $0..<$0 + 1 }
      (range, help) = (stray ?? noticed, "a parenthesis that is meant literally is written `\\)`")
    } else if says("missing closing parenthesis") {
      let open = outline.openGroups.first.map { $0..<$0 + 1 }
      (range, help) = (open ?? noticed, "close it with `)`; one that is meant literally is written `\\(`")
    } else if says("missing terminating ]") {
      let open = outline.openClass.map { $0..<$0 + 1 }
      (range, help) = (open ?? noticed, "close it with `]`; a bracket that is meant literally is written `\\[`")
    } else if says("lookbehind") {
      let start = outline.lookbehinds.first { $0 >= offset } ?? outline.lookbehinds.last ?? offset
      (range, help) = (
        start..<min(start + 4, length),
        "what stands before may be part of the pattern, since only named groups become facts; `\\K` starts the match anew"
      )
    } else if says("unrecognized character follows \\") {
      (range, help) = (escape, "only punctuation needs a `\\`; a letter without special meaning stands for itself")
    } else if says("PCRE2 does not support") {
      (range, help) = (escape, "write the character itself, or `\\x{4F60}` for U+4F60")
    } else if says("\\C") || says("using the \\C") {
      (range, help) = (escape, "`.` matches any character")
    } else if says("quantifier does not follow") {
      (range, help) = (before, "a `*`, `+` or `?` that is meant literally is written `\\*`, `\\+`, `\\?`")
    } else if says("unrecognized character after (?") {
      (range, help) = (
        noticed.isEmpty ? before : noticed, "a named group is written `(?<host>…)`, an unnamed one `(?:…)`"
      )
    } else if says("subpattern name") {
      (range, help) = (
        noticed.isEmpty ? before : noticed,
        "a named group is written `(?<host>…)`; names are made of lower-case letters"
      )
    } else if says("range out of order") || says("invalid range in character class") {
      (range, help) = (noticed.isEmpty ? before : noticed, "a hyphen that is meant literally stands last: `[a-z.-]`")
    } else if says("\\ at end of pattern") {
      (range, help) = (before, "a backslash that is meant literally is written `\\\\`")
    } else if says("quantifier") {
      (range, help) = (before, "a brace that is meant literally is written `\\{`")
    } else if says("POSIX") {
      (range, help) = (noticed.isEmpty ? before : noticed, "write `[[:alpha:]]`, with two brackets")
    } else {
      (range, help) = (noticed.isEmpty && length > 0 ? before : noticed, nil)
    }
  }

  /// The backslash near an offset and the character behind it; PCRE2's versions differ in where they stop.
  private static func escape(around offset: Int, in bytes: [UInt8]) -> Range<Int>? {
    let candidates = [offset - 1, offset - 2, offset].filter(bytes.indices.contains)
    guard let start = candidates.first(where: { bytes[$0] == UInt8(ascii: "\\") }) else { return nil }
    return start..<min(start + 2, bytes.count)
  }
}
