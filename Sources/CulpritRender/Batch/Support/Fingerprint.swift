/// Identities of findings that stay the same from one scan to the next.
enum Fingerprint {
  /// 32 hexadecimal digits that stand for these texts.
  static func of(_ parts: String...) -> String {
    var digest = SHA256()
    for part in parts {
      digest.update(Array(part.utf8))
      digest.update([0])
    }
    return String(digest.hexadecimal().prefix(32))
  }

  /// A line without what differs from run to run: every word with a digit in it (times, hashes, addresses, counts) becomes `#`.
  static func masked(_ line: String) -> String {
    var result: [UInt8] = []
    var word: [UInt8] = []
    func end() {
      result += word.contains(where: \.isDigit) ? [UInt8(ascii: "#")] : word
      word = []
    }
    for byte in line.utf8 {
      if byte.isAlphanumeric || byte >= 0x80 {
        word.append(byte)
      } else {
        end()
        result.append(byte)
      }
    }
    end()
    return String(decoding: result, as: UTF8.self)
  }
}
