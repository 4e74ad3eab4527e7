/// What a host name or an IP address looks like.
enum HostShape {
  /// Whether a text is a host name or an address, without port and brackets.
  static func isHost(_ text: String) -> Bool { isAddress(text) || isName(text) }

  /// Whether a text is an IPv4 or IPv6 address.
  static func isAddress(_ text: String) -> Bool { isVersion4(text) || isVersion6(text) }

  /// Whether a text is four numbers up to 255 with dots between them.
  static func isVersion4(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4
      && parts.allSatisfy { part in
        (1...3).contains(part.utf8.count) && part.utf8.allSatisfy(\.isDigit) && (Int(part).map { $0 <= 255 } ?? false)
      }
  }

  /// Labels of letters, digits, hyphens and underscores; no label begins or ends with a hyphen.
  private static func isName(_ text: String) -> Bool {
    guard text.utf8.count <= 253 else { return false }
    var labels = text.split(separator: ".", omittingEmptySubsequences: false)
    if labels.count > 1, labels.last?.isEmpty == true { labels.removeLast() }
    return labels.allSatisfy { label in
      (1...63).contains(label.utf8.count) && !label.hasPrefix("-") && !label.hasSuffix("-")
        && label.utf8.allSatisfy { $0.isAlphanumeric || $0.isAny(of: "-_") }
    }
  }

  /// Groups of hexadecimal digits with colons between them; a zone and an IPv4 tail are allowed.
  private static func isVersion6(_ text: String) -> Bool {
    let halves = text.split(separator: "%", maxSplits: 1, omittingEmptySubsequences: false)
    guard let groups = halves.first, groups.utf8.count <= 45 else { return false }
    if halves.count == 2, !WordShape(extra: "._-", longest: 32).fits(String(halves[1])) { return false }
    let parts = groups.split(separator: ":", omittingEmptySubsequences: false)
    guard (3...9).contains(parts.count) else { return false }
    return parts.enumerated().allSatisfy { index, part in
      part.utf8.count <= 4 && part.utf8.allSatisfy(\.isHexadecimal)
        || index == parts.count - 1 && isVersion4(String(part))
    }
  }
}
