/// `password=…`, `"token": "…"`, `API_KEY: …`, `?access_token=…`: a telling name, a sign, a value.
struct AssignmentSecrets: SecretDetector {
  func secrets(in text: ByteText) -> [Range<Int>] {
    (text.occurrences(of: "=") + text.occurrences(of: ":")).compactMap { secret(behind: $0, in: text) }
  }

  private func secret(behind sign: Int, in text: ByteText) -> Range<Int>? {
    let nameEnd = text.start(before: sign) { $0 == UInt8(ascii: " ") }
    let isQuotedName = text[nameEnd - 1].isQuote
    var end = isQuotedName ? nameEnd - 1 : nameEnd
    if isQuotedName, text[end - 1] == UInt8(ascii: "\\") { end -= 1 }
    let start = text.start(before: end) { $0.isAlphanumeric || $0.isAny(of: "_-.") }
    guard end > start, let name = SecretName(String(decoding: text[start..<end], as: UTF8.self)) else { return nil }
    guard !text[sign + 1].isAny(of: "=:~") else { return nil }

    let isEqualSign = text[sign] == UInt8(ascii: "=")
    let valueStart = text.end(from: sign + 1) { $0.isSpace || $0 == UInt8(ascii: ">") }
    let value = SecretValue.range(from: valueStart, in: text)
    guard SecretValue.canBeSecret(value, in: text) else { return nil }
    let isKeyFile = text.lowercased(start..<end).hasSuffix("key") || name.isLikely
    if isKeyFile, SecretValue.isPath(value, in: text) { return nil }
    if isEqualSign { return valueStart == sign + 1 || !isProse(value, in: text) ? value : nil }
    let isQuotedValue = value.lowerBound > valueStart
    if isQuotedName || isQuotedValue { return name.isLikely && value.count < 8 ? nil : value }
    return !name.isLikely && !isProse(value, in: text) ? value : nil
  }

  /// Whether a value is a word of a sentence: letters only, and more words follow.
  private func isProse(_ value: Range<Int>, in text: ByteText) -> Bool {
    text.isLetters(value) && text[value.upperBound] == UInt8(ascii: " ") && text[value.upperBound + 1].isLetter
  }
}

extension SecretName {
  /// Whether the word is also used in prose.
  fileprivate var isLikely: Bool { self == .likely }
}
