/// A regular expression in pieces, each with its place and how often it may be repeated. Alternatives, groups and looks around are brackets among them.
struct ExpressionPieces {
  enum Kind: Hashable {
    /// A dot.
    case dot
    /// Another single character or class of characters.
    case character
    /// Matches at a place, not a character: `^`, a word boundary, a setting such as `(?i)`.
    case place
    /// `$`.
    case end
    /// Opens a group; the name of a named one.
    case open(name: String?)
    /// Opens a look ahead or behind.
    case openLook
    /// Closes a group.
    case close
    /// `|`.
    case alternative
  }

  struct Piece: Hashable {
    let kind: Kind
    /// Where it stands, the quantifier included, in bytes.
    var range: Range<Int>
    /// Whether there is no bound to how often it is repeated.
    var isUnbounded = false
    /// Whether it takes as much as it can: no `?` and no `+` behind the quantifier.
    var isGreedy = false
  }

  private(set) var pieces: [Piece] = []
  private let bytes: [UInt8]
  private var offset = 0

  init(_ source: String) {
    bytes = Array(source.utf8)
    while offset < bytes.count { readPiece() }
  }

  private mutating func readPiece() {
    let start = offset
    switch bytes[offset] {
    case UInt8(ascii: "\\"):
      let letter = offset + 1 < bytes.count ? bytes[offset + 1] : 0
      offset = min(offset + 2, bytes.count)
      if letter == UInt8(ascii: "Q") { skip(behind: "\\E") } else if has("{") { skip(behind: "}") }
      append("bBAzZGKE".utf8.contains(letter) ? .place : .character, from: start)
    case UInt8(ascii: "["):
      skipClass()
      append(.character, from: start)
    case UInt8(ascii: "("): openGroup()
    case UInt8(ascii: ")"):
      offset += 1
      append(.close, from: start)
    case UInt8(ascii: "|"):
      offset += 1
      append(.alternative, from: start)
    case UInt8(ascii: "^"), UInt8(ascii: "$"):
      let isEnd = bytes[offset] == UInt8(ascii: "$")
      offset += 1
      append(isEnd ? .end : .place, from: start)
    case UInt8(ascii: "."):
      offset += 1
      append(.dot, from: start)
    default:
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      append(.character, from: start)
    }
  }

  private mutating func append(_ kind: Kind, from start: Int) {
    var piece = Piece(kind: kind, range: start..<offset)
    if kind != .alternative, kind != .place, kind != .end { readQuantifier(into: &piece) }
    piece.range = start..<offset
    pieces.append(piece)
  }

  private mutating func readQuantifier(into piece: inout Piece) {
    guard offset < bytes.count else { return }
    switch bytes[offset] {
    case UInt8(ascii: "*"), UInt8(ascii: "+"):
      offset += 1
      piece.isUnbounded = true
    case UInt8(ascii: "?"): offset += 1
    case UInt8(ascii: "{"):
      guard let end = bytes[offset...].firstIndex(of: UInt8(ascii: "}")), end > offset + 1,
        bytes[(offset + 1)..<end].allSatisfy({ $0 == UInt8(ascii: ",") || (0x30...0x39).contains($0) })
      else { return }
      piece.isUnbounded = bytes[end - 1] == UInt8(ascii: ",")
      offset = end + 1
    default: return
    }
    piece.isGreedy = true
    if has("?") || has("+") {
      piece.isGreedy = false
      offset += 1
    }
  }

  private mutating func openGroup() {
    let start = offset
    offset += 1
    guard has("?") else { return pieces.append(Piece(kind: .open(name: nil), range: start..<offset)) }
    for look in ["?=", "?!", "?<=", "?<!"] where has(look) {
      offset += look.utf8.count
      return pieces.append(Piece(kind: .openLook, range: start..<offset))
    }
    for mark in ["?<", "?P<", "?'"] where has(mark) {
      offset += mark.utf8.count
      let name = bytes[offset...].prefix { $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "'") }
      offset = min(name.endIndex + 1, bytes.count)
      return pieces.append(
        Piece(kind: .open(name: String(decoding: name, as: UTF8.self)), range: start..<offset))
    }
    offset += 1
    while offset < bytes.count, !":|>)".utf8.contains(bytes[offset]) { offset += 1 }
    let isSetting = has(")")
    offset = min(offset + 1, bytes.count)
    pieces.append(Piece(kind: isSetting ? .place : .open(name: nil), range: start..<offset))
  }

  private mutating func skipClass() {
    offset += 1
    if has("^") { offset += 1 }
    if has("]") { offset += 1 }
    while offset < bytes.count, !has("]") {
      if has("\\") { offset += 1 } else if has("[:") { skip(behind: ":]"); continue }
      offset += 1
    }
    offset = min(offset + 1, bytes.count)
  }

  private mutating func skip(behind mark: String) {
    while offset < bytes.count, !has(mark) { offset += 1 }
    offset = min(offset + mark.utf8.count, bytes.count)
  }

  private func has(_ text: String) -> Bool { offset < bytes.count && bytes[offset...].starts(with: text.utf8) }
}
