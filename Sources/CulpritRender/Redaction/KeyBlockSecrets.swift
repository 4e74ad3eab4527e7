/// Private keys in PEM form, on one line or as the lines of a block.
struct KeyBlockSecrets: SecretDetector {
  /// How long a full line of the body is: by PEM's own rule, as OpenSSH writes it, and as MIME has it.
  private static let bodyLengths = [64, 70, 76]

  func secrets(in text: ByteText) -> [Range<Int>] { blocks(in: text) + body(in: text) }

  /// What stands between the BEGIN and END lines of a private key.
  private func blocks(in text: ByteText) -> [Range<Int>] {
    text.occurrences(of: "-----BEGIN ").compactMap { offset in
      let labelEnd = text.end(from: offset + 11) { $0 != UInt8(ascii: "-") }
      guard text.lowercased(offset..<labelEnd).contains("private") else { return nil }
      let start = text.end(from: labelEnd) { $0 == UInt8(ascii: "-") }
      let end = text.occurrences(of: "-----END").first { $0 >= start } ?? text.count
      return start..<end
    }
  }

  /// A text that is one line of a PEM body: so many characters of base64 and nothing else, and no hash in hexadecimal.
  private func body(in text: ByteText) -> [Range<Int>] {
    let start = text.end(from: 0, while: \.isSpace)
    let end = text.end(from: start) { $0.isAlphanumeric || $0.isAny(of: "+/") }
    guard Self.bodyLengths.contains(end - start), text.end(from: end, while: \.isSpace) == text.count else { return [] }
    let bytes = text[start..<end]
    let isMixed = bytes.contains(where: \.isCapital) && bytes.contains { $0.isLetter && !$0.isCapital }
    return isMixed && !bytes.allSatisfy(\.isHexadecimal) ? [start..<end] : []
  }
}
