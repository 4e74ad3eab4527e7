/// `user:password@` and tokens that stand before the host of a URL.
struct UserInformationSecrets: SecretDetector {
  /// From this length on a user name without password is taken for a token.
  private static let tokenLength = 20

  func secrets(in text: ByteText) -> [Range<Int>] {
    let starts =
      text.occurrences(of: "://").map { $0 + 3 } + text.occurrences(of: ":\\/\\/").map { $0 + 5 }
    return starts.flatMap { start in
      wellFormed(from: start, in: text).map { [$0] } ?? malformed(from: start, in: text)
    }
  }

  /// The part before the last `@` of the authority.
  private func wellFormed(from start: Int, in text: ByteText) -> Range<Int>? {
    let end = text.end(from: start) { !$0.isSpace && !$0.isQuote && !$0.isAny(of: "/?#\\<>") }
    guard let sign = text.last(UInt8(ascii: "@"), in: start..<end) else { return nil }
    let isSecret = text[start..<sign].contains(UInt8(ascii: ":")) || sign - start >= Self.tokenLength
    return isSecret ? start..<sign : start..<start
  }

  /// A password with an unescaped `/`, `#`, `?` or quote: what looks like a port is no number, and an `@` follows.
  /// The part that a parser then quotes as an invalid port is a secret too.
  private func malformed(from start: Int, in text: ByteText) -> [Range<Int>] {
    let end = text.end(from: start) { !$0.isSpace && !$0.isQuote && !$0.isAny(of: "/?#\\<>[") }
    guard let colon = text.last(UInt8(ascii: ":"), in: start..<end), end < text.count, text[end] != UInt8(ascii: "[")
    else { return [] }
    let port = text[(colon + 1)..<end]
    let limit = text.end(from: start) { !$0.isSpace && $0 != UInt8(ascii: "\"") }
    guard !port.allSatisfy(\.isDigit), let sign = text.last(UInt8(ascii: "@"), in: start..<limit) else { return [] }
    let quoted = text.occurrences(of: "invalid port \"").map { offset in
      let first = offset + 14
      return first..<text.end(from: first) { $0 != UInt8(ascii: "\"") }
    }
    return [start..<sign] + quoted
  }
}
