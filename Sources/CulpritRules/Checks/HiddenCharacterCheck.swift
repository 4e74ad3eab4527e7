/// Titles and advice are shown to people who did not write them: nothing in them acts on a terminal or changes the direction of writing.
struct HiddenCharacterCheck: RuleCheck, AdviceCheck {
  func check(_ rule: RuleDocument, _ log: inout DiagnosticLog) {
    for title in rule.titles.values.sorted(by: { $0.range.start < $1.range.start }) { check(title.range, &log) }
  }

  func check(_ document: some AdviceDocument, _ log: inout DiagnosticLog) {
    for range in document.advice.flatMap(\.body.ranges) { check(range, &log) }
  }

  private func check(_ range: SourceRange, _ log: inout DiagnosticLog) {
    guard log.file.bytes[range.start..<range.end].contains(where: { $0 >= 0xC2 || $0 < 0x20 || $0 == 0x7F }) else {
      return
    }
    var offset = range.start
    for scalar in log.file.text(range).unicodeScalars {
      let start = offset
      offset += UTF8.width(scalar)
      guard Self.isHidden(scalar) else { continue }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      // One is enough: a line with one of them is most likely full of them.
      return log.error(
        "a hidden character in a text", at: SourceRange(start, min(offset, range.end)), label: name,
        help: "remove it; texts are shown on terminals as they are")
    }
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09: false
    case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
