/// Secrets given to a command as the word after an option: `--password …`, `-u user:password`.
struct OptionSecrets: SecretDetector {
  private static let userOptions = ["-u", "--user", "-U", "--proxy-user"]

  func secrets(in text: ByteText) -> [Range<Int>] { named(in: text) + userAndPassword(in: text) }

  private func named(in text: ByteText) -> [Range<Int>] {
    text.occurrences(of: "--").compactMap { offset in
      guard offset == 0 || text[offset - 1].isSpace || text[offset - 1].isQuote else { return nil }
      let end = text.end(from: offset + 2) { $0.isAlphanumeric || $0.isAny(of: "-_") }
      guard SecretName(String(decoding: text[(offset + 2)..<end], as: UTF8.self)) != nil else { return nil }
      return value(after: end, in: text)
    }
  }

  private func userAndPassword(in text: ByteText) -> [Range<Int>] {
    Self.userOptions.flatMap { option in
      text.occurrences(of: option + " ").compactMap { offset -> Range<Int>? in
        guard offset == 0 || text[offset - 1].isSpace,
          let value = value(after: offset + option.utf8.count, in: text),
          let colon = text[value].firstIndex(of: UInt8(ascii: ":")), colon + 1 < value.upperBound,
          !text[value].allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ":") })
        else { return nil }
        return value
      }
    }
  }

  private func value(after end: Int, in text: ByteText) -> Range<Int>? {
    let start = text.end(from: end) { $0 == UInt8(ascii: " ") }
    guard start > end, text[start] != UInt8(ascii: "-") else { return nil }
    let value = SecretValue.range(from: start, in: text)
    return SecretValue.canBeSecret(value, in: text) ? value : nil
  }
}
