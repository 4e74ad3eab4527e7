/// What a URL and a `host:port` look like when they are harmless.
enum AddressShape {
  private static let longest = 400
  private static let requestSchemes: Set<String> = ["http", "https", "ssh", "git"]
  private static let proxySchemes: Set<String> = ["http", "https", "socks4", "socks4a", "socks5", "socks5h"]

  /// Whether a text is the URL of a request.
  static func isRequest(_ text: String) -> Bool { isURL(text, schemes: requestSchemes) }

  /// Whether a text is a forward proxy: `host:port`, a host, or a URL.
  static func isProxy(_ text: String) -> Bool {
    isURL(text, schemes: proxySchemes) || hostAndPort(text).map { HostShape.isHost($0.host) } == true
  }

  /// The parts of `host`, `host:port`, `[address]` and `[address]:port`; the host is not checked, the port is.
  static func hostAndPort(_ text: String) -> (host: String, port: String?)? {
    if text.hasPrefix("[") {
      guard let close = text.firstIndex(of: "]") else { return nil }
      let host = String(text[text.index(after: text.startIndex)..<close])
      let rest = text[text.index(after: close)...]
      guard HostShape.isAddress(host), rest.isEmpty || rest.hasPrefix(":") && isPort(rest.dropFirst()) else {
        return nil
      }
      return (host, rest.isEmpty ? nil : String(rest.dropFirst()))
    }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    switch parts.count {
    case 1: return (text, nil)
    case 2: return isPort(parts[1]) ? (String(parts[0]), String(parts[1])) : nil
    default: return HostShape.isAddress(text) ? (text, nil) : nil
    }
  }

  private static func isURL(_ text: String, schemes: Set<String>) -> Bool {
    guard text.utf8.count <= longest, let separator = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let rest = text[separator...]
    guard schemes.contains(text[..<separator].lowercased()), rest.hasPrefix("://") else { return false }
    let behind = rest.dropFirst(3)
    let authority = behind.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let path = behind.dropFirst(authority.count)
    guard let endpoint = hostAndPort(String(authority)), HostShape.isHost(endpoint.host) else { return false }
    guard !authority.hasPrefix("[") else { return false }  // brackets are a pattern to a shell
    return path.utf8.allSatisfy { $0.isAlphanumeric || $0.isAny(of: "-._~/:%+=@?#") }
  }

  private static func isPort(_ text: Substring) -> Bool {
    text.utf8.allSatisfy(\.isDigit) && (Int(text).map { (1...65535).contains($0) } ?? false)
  }
}
