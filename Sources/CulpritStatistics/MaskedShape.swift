/// Recognises words that are different every time by their shape.
enum MaskedShape {
  /// What the whole word is; `nil` for a word that says something.
  static func kind(of word: Substring) -> MaskedWord.Kind? {
    let bytes = Array(word.utf8)
    guard !bytes.isEmpty else { return nil }
    if contains(bytes, "***") { return .secret }
    if isURL(bytes) { return .url }
    if isPath(bytes) { return .path }
    guard bytes.contains(where: isDigit) else { return isHost(bytes) ? .host : nil }
    if bytes.allSatisfy(isDigit) { return .number }
    if isTime(bytes) { return .time }
    if isHash(bytes) { return .hash }
    if isAddress(bytes) { return .host }
    if isVersion(bytes) { return .version }
    if isDuration(bytes) { return .duration }
    return isHost(bytes) ? .host : nil
  }

  /// `https://…`, `git+ssh://…`
  private static func isURL(_ bytes: [UInt8]) -> Bool {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon >= 2 else { return false }
    return bytes[colon...].starts(with: "://".utf8) && bytes.count > colon + 3
      && bytes[..<colon].allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "+") }
  }

  /// `/srv/build`, `./cmd`, `~/go`, `C:\work`, and `src/api/main.go` with at least two slashes.
  private static func isPath(_ bytes: [UInt8]) -> Bool {
    let slashes = bytes.count { $0 == UInt8(ascii: "/") }
    let first = bytes[0]
    if first == UInt8(ascii: "/") { return bytes.count > 1 && bytes[1] != UInt8(ascii: "/") }
    if bytes.starts(with: "./".utf8) || bytes.starts(with: "../".utf8) || bytes.starts(with: "~/".utf8) { return true }
    if bytes.count > 3, isLetter(first), bytes[1] == UInt8(ascii: ":"),
      bytes[2] == UInt8(ascii: "\\") || bytes[2] == UInt8(ascii: "/")
    {
      return true
    }
    return slashes >= 2 && bytes.allSatisfy { isLetter($0) || isDigit($0) || "/._-+@:".utf8.contains($0) }
  }

  /// Hexadecimal digits, at least seven, with at least one letter and one digit; groups parted by hyphens; `sha256:…`; `0x…`.
  private static func isHash(_ bytes: [UInt8]) -> Bool {
    var digits = bytes[...]
    for prefix in ["0x", "sha256:", "sha512:", "sha1:", "h1:"] where digits.starts(with: prefix.utf8) {
      digits = digits.dropFirst(prefix.utf8.count)
      if prefix == "h1:" { return digits.count == 44 }
      return !digits.isEmpty && digits.allSatisfy(isHexadecimal)
    }
    return digits.count >= 7 && digits.allSatisfy { isHexadecimal($0) || $0 == UInt8(ascii: "-") }
      && digits.contains(where: isLetter)
  }

  /// `2026-03-01`, `12:30:59.5`, `2026-03-01T12:30:59Z`, `2026/03/01`
  private static func isTime(_ bytes: [UInt8]) -> Bool {
    let colons = bytes.count { $0 == UInt8(ascii: ":") }
    let isDated =
      bytes.count >= 10 && bytes[..<4].allSatisfy(isDigit)
      && [UInt8(ascii: "-"), UInt8(ascii: "/")].contains(bytes[4]) && bytes[5..<7].allSatisfy(isDigit)
      && bytes[7] == bytes[4] && bytes[8..<10].allSatisfy(isDigit)
    let isClock =
      bytes.count >= 5 && colons >= 1 && colons <= 2 && bytes[0..<2].allSatisfy(isDigit)
      && bytes[2] == UInt8(ascii: ":")
    return (isDated || isClock) && bytes.allSatisfy { isDigit($0) || ":-/.,+TZz".utf8.contains($0) }
  }

  /// An IPv4 address with or without port, an IPv6 address.
  private static func isAddress(_ bytes: [UInt8]) -> Bool {
    let text = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    let isPort = text.count == 1 || text.count == 2 && !text[1].isEmpty && text[1].allSatisfy(isDigit)
    let numbers = text[0].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    if isPort, numbers.count == 4, numbers.allSatisfy({ (1...3).contains($0.count) && $0.allSatisfy(isDigit) }) {
      return true
    }
    return text.count >= 4 && bytes.allSatisfy { isHexadecimal($0) || ":.[]%".utf8.contains($0) }
  }

  /// `1.2`, `v1.2.3-rc.1`, `go1.26.1`; a number, a point, a number, at the start or behind `v` or `go`.
  private static func isVersion(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    if rest.starts(with: "go".utf8) {
      rest = rest.dropFirst(2)
    } else if rest.first == UInt8(ascii: "v") {
      rest = rest.dropFirst()
    }
    let major = rest.prefix(while: isDigit)
    guard !major.isEmpty, rest.dropFirst(major.count).first == UInt8(ascii: ".") else { return false }
    let behind = rest.dropFirst(major.count + 1)
    let minor = behind.prefix(while: isDigit)
    guard !minor.isEmpty, let next = behind.dropFirst(minor.count).first else { return !minor.isEmpty }
    return ".-+_~".utf8.contains(next)
      && bytes.allSatisfy { isLetter($0) || isDigit($0) || ".-+_~".utf8.contains($0) }
  }

  /// `30s`, `1.5ms`, `2m30s`
  private static func isDuration(_ bytes: [UInt8]) -> Bool {
    guard isDigit(bytes[0]) else { return false }
    let units = String(decoding: bytes, as: UTF8.self).split { $0.isNumber || $0 == "." }
    return !units.isEmpty
      && units.allSatisfy { ["ns", "us", "µs", "ms", "s", "m", "h", "min", "sec", "secs"].contains($0) }
  }

  /// Labels parted by points, the last of letters only and none the ending of a file; with a port or without.
  private static func isHost(_ bytes: [UInt8]) -> Bool {
    let pieces = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard pieces.count <= 2, pieces.count == 1 || (!pieces[1].isEmpty && pieces[1].allSatisfy(isDigit)) else {
      return false
    }
    let labels = pieces[0].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last, last.count >= 2, last.allSatisfy(isLetter) else { return false }
    let ending = String(decoding: last, as: UTF8.self)
    if labels.count == 2, fileEndings.contains(ending) { return false }
    return labels.allSatisfy { label in
      !label.isEmpty && label.allSatisfy { isLetter($0) && !isUpper($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
    }
  }

  /// Endings of files that could be top-level domains as well.
  private static let fileEndings: Set<String> = [
    "go", "mod", "sum", "py", "rs", "ts", "js", "tsx", "jsx", "java", "kt", "rb", "php", "sh", "swift", "cc", "cpp",
    "hpp", "cs", "json", "yaml", "yml", "toml", "xml", "txt", "md", "log", "lock", "cfg", "ini", "so", "dll", "exe",
    "jar", "zip", "tar", "gz", "html", "css", "proto", "sql", "gradle", "env",
  ]

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
  private static func isUpper(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "A") < 26 }
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }
  private static func isHexadecimal(_ byte: UInt8) -> Bool { isDigit(byte) || (byte | 0x20) &- UInt8(ascii: "a") < 6 }

  private static func contains(_ bytes: [UInt8], _ text: String) -> Bool {
    let wanted = Array(text.utf8)
    return bytes.count >= wanted.count
      && (0...(bytes.count - wanted.count)).contains { bytes[$0...].starts(with: wanted) }
  }
}
