/// `user:password@host:port` without a scheme, as proxies are often written.
struct BareUserInformationSecrets: SecretDetector {
  func secrets(in text: ByteText) -> [Range<Int>] {
    text.occurrences(of: "@").compactMap { secret(before: $0, in: text) }
  }

  private func secret(before sign: Int, in text: ByteText) -> Range<Int>? {
    guard isHostAndPort(from: sign + 1, in: text) else { return nil }
    let start = text.start(before: sign) { !$0.isSpace && !$0.isQuote && !$0.isAny(of: "=/([<{,;") }
    let token = text[start..<sign]
    guard let colon = token.firstIndex(of: UInt8(ascii: ":")), colon > start, colon + 1 < sign else { return nil }
    return start..<sign
  }

  private func isHostAndPort(from start: Int, in text: ByteText) -> Bool {
    let hostEnd = text.end(from: start) { $0.isAlphanumeric || $0.isAny(of: ".-") }
    let portEnd = text.end(from: hostEnd + 1, while: \.isDigit)
    let host = text.lowercased(start..<hostEnd)
    return hostEnd > start && text[hostEnd] == UInt8(ascii: ":") && portEnd > hostEnd + 1 && portEnd <= hostEnd + 6
      && !text[portEnd].isAlphanumeric && !host.hasPrefix("sha")
      && (text[start..<hostEnd].contains(where: \.isLetter) || HostShape.isVersion4(host))
  }
}
