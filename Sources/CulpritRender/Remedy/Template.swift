import CulpritModel

/// Text with places for facts: `{host}`, `{port|443}`.
struct Template: Sendable, Hashable {
  /// A part of a template.
  enum Piece: Sendable, Hashable {
    /// Text as written.
    case literal(String)
    /// A place for a fact, with the text to show without it.
    case placeholder(FactName, standIn: String?)
  }

  /// The parts in order.
  let pieces: [Piece]

  /// Reads a text. Braces that do not enclose the name of a fact are text, and so is everything behind a dollar sign.
  init(_ text: String) {
    var pieces: [Piece] = []
    var literal = ""
    var rest = text[...]
    while let brace = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
      literal += rest[..<brace]
      rest = rest[brace...]
      if rest.first == "{", literal.last != "$", let (piece, length) = Self.placeholder(in: rest) {
        if !literal.isEmpty { pieces.append(.literal(literal)) }
        literal = ""
        pieces.append(piece)
        rest = rest.dropFirst(length)
      } else {
        literal += rest.prefix(1)
        rest = rest.dropFirst()
      }
    }
    literal += rest
    if !literal.isEmpty { pieces.append(.literal(literal)) }
    self.pieces = pieces
  }

  /// The fact, where the template is one placeholder and nothing else.
  var onlyPlaceholder: (name: FactName, standIn: String?)? {
    guard pieces.count == 1, case .placeholder(let name, let standIn)? = pieces.first else { return nil }
    return (name, standIn)
  }

  private static func placeholder(in text: Substring) -> (Piece, length: Int)? {
    guard let close = text.firstIndex(of: "}") else { return nil }
    let inside = text[text.index(after: text.startIndex)..<close]
    let parts = inside.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let name = FactName(rawValue: String(first)) else { return nil }
    return (.placeholder(name, standIn: parts.count == 2 ? String(parts[1]) : nil), inside.count + 2)
  }
}
