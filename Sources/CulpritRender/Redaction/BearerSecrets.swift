/// `Bearer` followed by a token, wherever it stands.
struct BearerSecrets: SecretDetector {
  private static let surelyToken = 20
  private static let shortest = 8

  func secrets(in text: ByteText) -> [Range<Int>] {
    text.occurrences(of: "bearer ", ignoringCase: true).compactMap { offset in
      guard !text[offset - 1].isAlphanumeric else { return nil }
      let start = offset + 7
      let end = text.end(from: start) { $0.isAlphanumeric || $0.isAny(of: "-._~+/=") }
      let token = text[start..<end]
      let isQuotedParameter = token.last == UInt8(ascii: "=") && text[end].isQuote
      guard token.count >= Self.shortest, !isQuotedParameter else { return nil }
      return token.contains(where: \.isDigit) || token.count >= Self.surelyToken ? start..<end : nil
    }
  }
}
