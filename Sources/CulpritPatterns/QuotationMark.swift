/// How a straight quotation mark of a message can stand in the raw log.
enum QuotationMark {
  /// As it is; escaped once or twice in JSON strings; by number in JSON as .NET writes it; curly, as macOS and word processors write it.
  private static let marks: [[UInt8]] = ["\"", "\\\"", "\\\\\\\"", "\\u0022", "\\\\u0022", "\u{201C}", "\u{201D}"].map {
    Array($0.utf8)
  }

  /// All ways in which a literal with one quotation mark can be written.
  static func spellings(of literal: [UInt8]) -> [[UInt8]] {
    guard let place = literal.firstIndex(of: UInt8(ascii: "\"")) else { return [literal] }
    return marks.map { literal[..<place] + $0 + literal[(place + 1)...] }
  }
}
