/// Finds the literals that the prefilter can look for instead of a pattern: every line that the pattern matches holds at
/// least one of them, in any case of the ASCII letters.
public enum RequiredLiterals {
  /// The shortest literal that the fast filter can find, in bytes (see `LiteralSet`).
  public static let usefulLength = 8
  /// More alternatives than this are not worth a filter.
  static let alternativesLimit = 64

  /// What was found for a pattern.
  struct Answer: Sendable {
    let literals: [[UInt8]]?
  }

  /// The literals of a pattern, folded to lower case; `nil` when it has none that is long enough.
  ///
  /// A literal holds only bytes that stand unchanged in the raw log: see `survivesNormalisation`.
  public static func find(in pattern: String) -> [[UInt8]]? {
    guard let node = PatternReader.read(pattern) else { return nil }
    let candidates = requirements(of: node).filter { requirement in
      requirement.allSatisfy { $0.count >= usefulLength } && requirement.count <= alternativesLimit
    }
    return candidates.max { worth($0) < worth($1) }
  }

  /// A requirement: at least one of these literals is in every match.
  private typealias Requirement = [[UInt8]]

  /// What a requirement is worth: few alternatives, long literals of uncommon words, ASCII before anything else.
  private static func worth(_ requirement: Requirement) -> Int {
    let weakest = requirement.map { min($0.count, 24) * 4 - CommonWords.share(in: $0[...]) * 3 }.min() ?? 0
    let foreign = requirement.contains { literal in literal.contains { $0 >= 0x80 } }
    return weakest - requirement.count * 2 - (foreign ? 1_000 : 0)
  }

  /// Whether a byte stands in the raw log just as it stands in the normalised line.
  ///
  /// Escaping in JSON and HTML touches quotes, backslashes, slashes, angle brackets and ampersands; quotes can be curly in the log;
  /// control characters are removed.
  static func survivesNormalisation(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "\\"), UInt8(ascii: "/"),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), 0..<0x20, 0x7F:
      false
    default: true
    }
  }

  /// All requirements of a part, each of which holds by itself.
  private static func requirements(of node: PatternNode) -> [Requirement] {
    switch node {
    case .bytes, .sequence: return requirements(ofSequence: flatten(node))
    case .anything, .nothing: return []
    case .repeated(let inner): return requirements(of: inner)
    case .alternatives(let branches):
      var union: Requirement = []
      for branch in branches {
        let usable = requirements(of: branch).filter { $0.allSatisfy { $0.count >= usefulLength } }
        guard let best = usable.max(by: { worth($0) < worth($1) }) else { return [] }
        union += best
        if union.count > alternativesLimit { return [] }
      }
      return [union]
    }
  }

  private static func flatten(_ node: PatternNode) -> [PatternNode] {
    if case .sequence(let parts) = node { return parts.flatMap(flatten) }
    return [node]
  }

  /// The exact texts of a part that is nothing but a choice of few fixed texts, e.g. `(?:dial|read) tcp`.
  private static func exactTexts(of node: PatternNode) -> [[UInt8]]? {
    switch node {
    case .bytes(let bytes): return [bytes]
    case .nothing: return [[]]
    case .anything, .repeated: return nil
    case .alternatives(let branches):
      var all: [[UInt8]] = []
      for branch in branches {
        guard let texts = exactTexts(of: branch) else { return nil }
        all += texts
      }
      return all.count <= 16 ? all : nil
    case .sequence(let parts):
      var all: [[UInt8]] = [[]]
      for part in parts {
        guard let texts = exactTexts(of: part), all.count * texts.count <= 16 else { return nil }
        all = all.flatMap { left in texts.map { left + $0 } }
      }
      return all
    }
  }

  private static func requirements(ofSequence parts: [PatternNode]) -> [Requirement] {
    var found: [Requirement] = []
    // The texts that the run of parts ending here can have; all of them end where the next part starts.
    var runs: [[UInt8]] = [[]]
    func closeRun() {
      let pieces = runs.map(longestPiece)
      if pieces.allSatisfy({ !$0.isEmpty }) { found.append(unique(pieces)) }
      let quoted = runs.map(longestQuotedPiece)
      if quoted.allSatisfy({ $0.count >= usefulLength }) {
        found.append(unique(quoted.flatMap(QuotationMark.spellings)))
      }
      runs = [[]]
    }
    for part in parts {
      if let texts = exactTexts(of: part) {
        if runs.count * texts.count > 16 { closeRun() }
        runs = runs.flatMap { left in texts.map { left + $0 } }
      } else {
        closeRun()
        found += requirements(of: part)
      }
    }
    closeRun()
    return found
  }

  /// The longest part of a text that stands unchanged in the raw log, folded to lower case.
  private static func longestPiece(of text: [UInt8]) -> [UInt8] {
    let pieces = text.split { !survivesNormalisation($0) }
    // ASCII pieces are preferred: JSON may escape everything else.
    let plain = pieces.flatMap { $0.split { $0 >= 0x80 } }
    let best = plain.max { $0.count < $1.count }.map(Array.init) ?? []
    let chosen = best.count >= usefulLength ? best : pieces.max { $0.count < $1.count }.map(Array.init) ?? []
    return chosen.map(ASCIIFolding.folded)
  }

  /// The longest part of a text that holds one quotation mark and else nothing that may look different in the raw log, folded to lower case.
  private static func longestQuotedPiece(of text: [UInt8]) -> [UInt8] {
    let pieces = text.split { $0 != UInt8(ascii: "\"") && (!survivesNormalisation($0) || $0 >= 0x80) }
    let single = pieces.filter { piece in piece.count { $0 == UInt8(ascii: "\"") } == 1 }
    return (single.max { $0.count < $1.count } ?? []).map(ASCIIFolding.folded)
  }

  private static func unique(_ literals: [[UInt8]]) -> [[UInt8]] {
    var seen: Set<[UInt8]> = []
    return literals.filter { seen.insert($0).inserted }
  }
}
