/// Reads PCRE2's syntax far enough to know which bytes every match must hold.
///
/// Conservative: a construct that it does not know makes the whole expression unreadable (`nil`), and a part of which it is
/// not sure becomes `PatternNode.anything`. An expression that PCRE2 refuses may come out as anything at all.
/// The syntax is that of pcre2pattern(3).
struct PatternReader {
  private let bytes: [UInt8]
  private var position = 0
  private var isCaseless = false
  private var depth = 0
  private static let depthLimit = 200

  private struct Unreadable: Error {}

  private init(_ source: String) {
    bytes = Array(source.utf8)
  }

  /// The structure of an expression; `nil` when it holds something that this reader does not know.
  static func read(_ source: String) -> PatternNode? {
    var reader = PatternReader(source)
    guard let node = try? reader.readAlternatives(), reader.position == reader.bytes.count else { return nil }
    return node
  }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func peek(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard position + length <= bytes.count else { return false }
    return (0..<length).allSatisfy { bytes[position + $0] == text.utf8Start[$0] }
  }

  private mutating func take(_ text: StaticString) -> Bool {
    guard peek(text) else { return false }
    position += text.utf8CodeUnitCount
    return true
  }

  private mutating func readAlternatives() throws -> PatternNode {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.depthLimit else { throw Unreadable() }
    // An option setting such as (?i) lasts until the end of the group, through the alternatives that follow it.
    let outerCaseless = isCaseless
    defer { isCaseless = outerCaseless }
    var branches = [try readSequence()]
    while take("|") { branches.append(try readSequence()) }
    return branches.count == 1 ? branches[0] : .alternatives(branches)
  }

  private mutating func readSequence() throws -> PatternNode {
    var parts: [PatternNode] = []
    // Fixed bytes that follow each other become one part: most of an expression is such text, and a part for each byte would take most of the time.
    var run: [UInt8] = []
    func endRun() {
      guard !run.isEmpty else { return }
      parts.append(.bytes(run))
      run.removeAll(keepingCapacity: true)
    }
    while let byte = current, byte != UInt8(ascii: "|"), byte != UInt8(ascii: ")") {
      if isPlainCharacter(at: position), !isQuantifier(at: position + 1) {
        run.append(byte)
        position += 1
        continue
      }
      if take("\\Q") {
        endRun()
        readQuoted(into: &parts)
        continue
      }
      let part = try readQuantifier(after: readAtom())
      if case .bytes(let bytes) = part {
        run += bytes
      } else {
        endRun()
        parts.append(part)
      }
    }
    endRun()
    return .sequence(parts)
  }

  /// Whether an ASCII character stands here that has no special meaning anywhere outside of a class.
  private func isPlainCharacter(at offset: Int) -> Bool {
    switch bytes[offset] {
    case UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "."), UInt8(ascii: "["),
      UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "|"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"), UInt8(ascii: "{"),
      0x80...0xFF:
      false
    default: true
    }
  }

  /// Whether what stands here can be a quantifier.
  private func isQuantifier(at offset: Int) -> Bool {
    guard offset < bytes.count else { return false }
    return switch bytes[offset] {
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"), UInt8(ascii: "{"): true
    default: false
    }
  }

  /// `\Q…\E`: every byte stands for itself; a quantifier after it belongs to the last character only.
  private mutating func readQuoted(into parts: inout [PatternNode]) {
    while position < bytes.count, !take("\\E") {
      parts.append(character(readCharacter()))
    }
    if let last = parts.popLast(), let quantified = try? readQuantifier(after: last) { parts.append(quantified) }
  }

  /// Takes one whole UTF-8 character, since a quantifier applies to all of its bytes.
  private mutating func readCharacter() -> [UInt8] {
    let start = position
    position += 1
    while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
    return Array(bytes[start..<position])
  }

  private func character(_ character: [UInt8]) -> PatternNode {
    guard isCaseless else { return .bytes(character) }
    guard character.count == 1, let byte = character.first else {
      // The other case of a character outside ASCII has other bytes.
      return .anything
    }
    return .bytes([byte])
  }

  private mutating func readAtom() throws -> PatternNode {
    guard let byte = current else { throw Unreadable() }
    switch byte {
    case UInt8(ascii: "."):
      position += 1
      return .anything
    case UInt8(ascii: "^"), UInt8(ascii: "$"):
      position += 1
      return .nothing
    case UInt8(ascii: "["):
      try skipClass()
      return .anything
    case UInt8(ascii: "("):
      return try readGroup()
    case UInt8(ascii: "\\"):
      return try readEscape()
    default:
      return character(readCharacter())
    }
  }

  private mutating func readQuantifier(after part: PatternNode) throws -> PatternNode {
    let minimum: Int
    if take("*") || take("?") {
      minimum = 0
    } else if take("+") {
      minimum = 1
    } else if let braces = readBraces() {
      minimum = braces
    } else {
      return part
    }
    // Lazy and possessive forms match the same texts.
    if !take("?") { _ = take("+") }
    let quantified = minimum == 0 ? PatternNode.anything : .repeated(part)
    return try readQuantifier(after: quantified)
  }

  /// `{n}`, `{n,}`, `{n,m}`, `{,m}`: the least number of rounds; `nil`, and nothing taken, for a brace that stands for itself.
  private mutating func readBraces() -> Int? {
    guard current == UInt8(ascii: "{"), let end = bytes[position...].firstIndex(of: UInt8(ascii: "}")) else {
      return nil
    }
    let text = String(decoding: bytes[(position + 1)..<end], as: UTF8.self)
    let parts = text.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
    let isNumber = parts.allSatisfy { part in part.allSatisfy { ("0"..."9").contains($0) || $0 == " " } }
    guard isNumber, text.contains(where: { ("0"..."9").contains($0) }) else { return nil }
    position = end + 1
    return Int(parts[0].filter { $0 != " " }) ?? 0
  }

  private mutating func skipClass() throws {
    position += 1
    _ = take("^")
    // A bracket that comes first stands for itself.
    _ = take("]")
    while let byte = current {
      if take("\\Q") {
        while position < bytes.count, !take("\\E") { position += 1 }
      } else if byte == UInt8(ascii: "\\") {
        position += 2
      } else if peek("[:") || peek("[.") || peek("[=") {
        let closing = bytes[position + 1]
        position += 2
        while position + 1 < bytes.count, !(bytes[position] == closing && bytes[position + 1] == UInt8(ascii: "]")) {
          // Not a POSIX class after all: the bracket stood for itself.
          if bytes[position] == UInt8(ascii: "]") { break }
          position += 1
        }
        if position < bytes.count, bytes[position] == closing { position += 2 }
      } else if byte == UInt8(ascii: "]") {
        position += 1
        return
      } else {
        position += 1
      }
    }
    throw Unreadable()
  }

  private mutating func readGroup() throws -> PatternNode {
    position += 1
    if take("*") { throw Unreadable() }
    guard take("?") else { return try finishGroup() }
    if take("#") {
      while let byte = current, byte != UInt8(ascii: ")") {
        _ = byte
        position += 1
      }
      guard take(")") else { throw Unreadable() }
      return .nothing
    }
    if take("=") || take("!") || take("<=") || take("<!") {
      _ = try finishGroup()
      return .nothing
    }
    if take(":") || take(">") || take("|") { return try finishGroup() }
    if take("P<") || take("<") {
      try skipName(until: UInt8(ascii: ">"))
      return try finishGroup()
    }
    if take("'") {
      try skipName(until: UInt8(ascii: "'"))
      return try finishGroup()
    }
    return try readOptions()
  }

  private mutating func finishGroup() throws -> PatternNode {
    let inner = try readAlternatives()
    guard take(")") else { throw Unreadable() }
    return inner
  }

  private mutating func skipName(until end: UInt8) throws {
    while let byte = current, byte != end {
      _ = byte
      position += 1
    }
    guard current == end else { throw Unreadable() }
    position += 1
  }

  /// `(?i)`, `(?-i)`, `(?i:…)`. Of all options only those are known that leave the meaning of plain characters alone.
  private mutating func readOptions() throws -> PatternNode {
    var isOn = true
    var caseless = isCaseless
    while let byte = current, byte != UInt8(ascii: ")"), byte != UInt8(ascii: ":") {
      position += 1
      switch byte {
      case UInt8(ascii: "-"): isOn = false
      case UInt8(ascii: "i"): caseless = isOn
      case UInt8(ascii: "m"), UInt8(ascii: "s"), UInt8(ascii: "J"), UInt8(ascii: "U"): break
      default: throw Unreadable()
      }
    }
    if take(")") {
      isCaseless = caseless
      return .nothing
    }
    guard take(":") else { throw Unreadable() }
    let outerCaseless = isCaseless
    isCaseless = caseless
    defer { isCaseless = outerCaseless }
    return try finishGroup()
  }

  private mutating func readEscape() throws -> PatternNode {
    position += 1
    guard let byte = current else { throw Unreadable() }
    switch byte {
    case UInt8(ascii: "b"), UInt8(ascii: "B"), UInt8(ascii: "A"), UInt8(ascii: "Z"), UInt8(ascii: "z"),
      UInt8(ascii: "G"),
      UInt8(ascii: "K"), UInt8(ascii: "E"):
      position += 1
      return .nothing
    case UInt8(ascii: "N") where peek("N{"):
      // \N{U+…}: a character by its number.
      throw Unreadable()
    case UInt8(ascii: "d"), UInt8(ascii: "D"), UInt8(ascii: "s"), UInt8(ascii: "S"), UInt8(ascii: "w"),
      UInt8(ascii: "W"),
      UInt8(ascii: "h"), UInt8(ascii: "H"), UInt8(ascii: "v"), UInt8(ascii: "V"), UInt8(ascii: "R"), UInt8(ascii: "X"),
      UInt8(ascii: "N"), UInt8(ascii: "t"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "f"), UInt8(ascii: "e"),
      UInt8(ascii: "a"), UInt8(ascii: "1")...UInt8(ascii: "9"):
      position += 1
      return .anything
    case UInt8(ascii: "x"), UInt8(ascii: "p"), UInt8(ascii: "P"), UInt8(ascii: "k"), UInt8(ascii: "g"):
      position += 1
      try skipArgument(isHexadecimal: byte == UInt8(ascii: "x"))
      return .anything
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0"):
      throw Unreadable()
    default:
      // A backslash before anything but a letter or digit takes its special meaning away.
      return character(readCharacter())
    }
  }

  /// The argument of `\x`, `\p`, `\k` and `\g`, in whichever brackets it stands.
  private mutating func skipArgument(isHexadecimal: Bool) throws {
    let closings: [UInt8: UInt8] = [
      UInt8(ascii: "{"): UInt8(ascii: "}"), UInt8(ascii: "<"): UInt8(ascii: ">"), UInt8(ascii: "'"): UInt8(ascii: "'"),
    ]
    if let opening = current, let closing = closings[opening] {
      position += 1
      try skipName(until: closing)
    } else if isHexadecimal {
      for _ in 0..<2 where current.map({ Character(UnicodeScalar($0)).isHexDigit }) ?? false { position += 1 }
    } else if current == nil {
      throw Unreadable()
    } else {
      position += 1
    }
  }
}
