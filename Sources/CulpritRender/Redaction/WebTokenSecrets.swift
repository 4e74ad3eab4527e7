/// JSON web tokens: three parts with dots between them, the first one a JSON object in base64.
struct WebTokenSecrets: SecretDetector {
  func secrets(in text: ByteText) -> [Range<Int>] {
    text.occurrences(of: "eyJ").compactMap { start in
      guard !isPart(text[start - 1]) else { return nil }
      let header = text.end(from: start, while: isPart)
      guard header - start >= 10, text[header] == UInt8(ascii: ".") else { return nil }
      let payload = text.end(from: header + 1, while: isPart)
      guard payload - header > 10 else { return nil }
      guard text[payload] == UInt8(ascii: ".") else { return start..<payload }
      return start..<text.end(from: payload + 1, while: isPart)
    }
  }

  private func isPart(_ byte: UInt8) -> Bool { byte.isAlphanumeric || byte.isAny(of: "-_") }
}
