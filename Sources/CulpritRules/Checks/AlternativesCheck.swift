import CulpritModel

/// A verdict that is not sure says what else it could be, in causes that exist.
struct AlternativesCheck: BookCheck {
  func check(_ book: RuleBook, known: KnownNames) -> [Diagnostic] {
    let causes = book.names.union(known).causes
    let names = causes.map(\.description).sorted()
    return book.rules.flatMap { rule in
      var log = DiagnosticLog(rule.file)
      let texts = rule.advice.filter { $0.key.part == .instead }
      if texts.isEmpty, let doubt = Self.doubt(in: rule) {
        log.warning(
          "a verdict that is not sure has alternatives", at: doubt, label: "there is no `instead`",
          help: "write below `instead` what else it could be, and how to tell")
      }
      for line in texts.flatMap({ AdviceLine.lines(of: $0.body).lines }) {
        for mention in Self.mentions(in: rule.file.bytes[line.range.start..<line.range.end])
        where !causes.contains(mention.cause) {
          let name = mention.cause.description
          let start = line.range.start + mention.offset
          log.error(
            "there is no rule `\(name)`", at: SourceRange(start, start + name.utf8.count),
            help: NearestName.find(name, among: names).map { "did you mean `\($0)`?" })
        }
      }
      return log.diagnostics
    }
  }

  /// The first place where the rule says that it is not sure.
  private static func doubt(in rule: RuleDocument) -> SourceRange? {
    if let confidence = rule.confidence, confidence.value != .high { return confidence.range }
    for block in rule.matches {
      for qualifier in block.qualifiers + block.patterns.flatMap(\.qualifiers) {
        if case .confidence(let level) = qualifier.kind, level != .high { return qualifier.word }
      }
    }
    return nil
  }

  /// The code spans that are the identity of a cause, e.g. `dns/no-such-host`.
  private static func mentions(in text: some Collection<UInt8>) -> [(cause: CauseID, offset: Int)] {
    let bytes = Array(text)
    var found: [(CauseID, Int)] = []
    var open: Int?
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "`") {
      if let start = open {
        if let cause = CauseID(String(decoding: bytes[(start + 1)..<offset], as: UTF8.self)) {
          found.append((cause, start + 1))
        }
        open = nil
      } else {
        open = offset
      }
    }
    return found
  }
}
