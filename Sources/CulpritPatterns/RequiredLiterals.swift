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
    return finder.requirements(of: node).max { $0.worth < $1.worth }?.texts
  }

  private static let finder = RequirementFinder(shortest: usefulLength, mostTexts: alternativesLimit) { texts in
    // In the raw log a quotation mark can look different.
    [texts.map(longestPiece), texts.map(longestQuotedPiece)].enumerated().compactMap { index, pieces in
      guard pieces.allSatisfy({ $0.count >= usefulLength }) else { return nil }
      return index == 0 ? pieces : pieces.flatMap(QuotationMark.spellings)
    }
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
}
