/// HTTP header lines that carry credentials: `Authorization: …`, `Cookie: …`, `PRIVATE-TOKEN: …`.
struct HeaderSecrets: SecretDetector {
  private static let authorization = ["authorization"]
  private static let cookies = ["cookie"]
  private static let tokens = [
    "x-auth-token", "x-api-key", "private-token", "job-token", "deploy-token", "x-vault-token", "x-jfrog-art-api",
    "x-amz-security-token", "x-goog-api-key", "x-csrf-token", "x-registry-auth",
  ]
  private static let oneWordSchemes: Set<String> = ["basic", "bearer", "token", "ntlm", "negotiate", "kerberos"]

  func secrets(in text: ByteText) -> [Range<Int>] {
    find(Self.authorization, in: text).compactMap { authorization($0, in: text) }
      + find(Self.cookies, in: text).filter { text[$0].contains(UInt8(ascii: "=")) }
      + find(Self.tokens, in: text)
  }

  /// The values of the headers.
  private func find(_ names: [String], in text: ByteText) -> [Range<Int>] {
    names.flatMap { name in
      text.occurrences(of: name, ignoringCase: true).compactMap {
        value(ofHeaderAt: $0, length: name.utf8.count, in: text)
      }
    }
  }

  /// What stands after the colon: up to the quote that encloses header or value, else up to the end.
  private func value(ofHeaderAt start: Int, length: Int, in text: ByteText) -> Range<Int>? {
    let nameStart = text.start(before: start) { $0.isAlphanumeric || $0 == UInt8(ascii: "-") }
    let before = text[nameStart - 1]
    var position = start + length
    var closing: UInt8? = before.isQuote ? before : nil
    if text[position].isQuote {
      position += 1
      closing = nil
    }
    position = text.end(from: position, while: \.isSpace)
    guard text[position].isAny(of: ":=") else { return nil }
    position = text.end(from: position + 1) { $0.isSpace || $0 == UInt8(ascii: "[") }
    if text[position].isQuote {
      closing = text[position]
      position += 1
    }
    return position..<text.end(from: position) { $0 != closing }
  }

  /// The credentials after the scheme; `nil` where the value is a sentence.
  private func authorization(_ value: Range<Int>, in text: ByteText) -> Range<Int>? {
    let wordEnd = text.end(from: value.lowerBound, limit: value.upperBound) { !$0.isSpace }
    let word = value.lowerBound..<wordEnd
    let next = text.end(from: wordEnd, limit: value.upperBound, while: \.isSpace)
    guard next < value.upperBound else { return word }
    let nextEnd = text.end(from: next, limit: value.upperBound) { !$0.isSpace }
    if Self.oneWordSchemes.contains(text.lowercased(word)) { return next..<nextEnd }
    if text.isLetters(word), text.isLetters(next..<nextEnd) { return nil }
    return value
  }
}
