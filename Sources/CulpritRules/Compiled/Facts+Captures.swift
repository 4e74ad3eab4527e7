internal import CulpritModel
internal import CulpritPatterns

extension Facts {
  /// The longest value that is kept, in bytes: facts come from untrusted logs.
  static let valueLimit = 512

  /// The captures of a match as facts; groups whose names are no facts are left out.
  init(captures: [PatternMatch.Capture], of line: UnsafeRawBufferPointer) {
    self.init()
    for capture in captures {
      guard let name = FactName(rawValue: capture.name) else { continue }
      let bytes = Self.bare(line[capture.range]).prefix(Self.valueLimit)
      self[name] = String(decoding: bytes, as: UTF8.self)
    }
  }

  /// A value without the quotation marks around it, and without a parenthesis behind it that was opened in front of it: `\S+` takes them along.
  private static func bare(_ value: Slice<UnsafeRawBufferPointer>) -> Slice<UnsafeRawBufferPointer> {
    var value = value
    if value.last == UInt8(ascii: ")"), !value.contains(UInt8(ascii: "(")) { value = value.dropLast() }
    let marks = [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`")]
    if value.count > 2, let first = value.first, first == value.last, marks.contains(first) {
      value = value.dropFirst().dropLast()
    }
    return value
  }

  /// Reads `host` and `port` off `url` where only that is known.
  mutating func deriveFromURL() {
    guard self[.host] == nil, let url = self[.url], let colon = url.firstIndex(of: ":"),
      url[colon...].hasPrefix("://")
    else { return }
    var authority = url[colon...].dropFirst(3).prefix { !"/?#".contains($0) }
    if let userEnd = authority.lastIndex(of: "@") { authority = authority[authority.index(after: userEnd)...] }
    var host = authority
    if authority.hasPrefix("["), let end = authority.firstIndex(of: "]") {
      host = authority[authority.index(after: authority.startIndex)..<end]
      authority = authority[authority.index(after: end)...]
    } else if let colon = authority.firstIndex(of: ":") {
      host = authority[..<colon]
      authority = authority[colon...]
    } else {
      authority = ""
    }
    guard !host.isEmpty else { return }
    self[.host] = String(host)
    let port = authority.dropFirst()
    if self[.port] == nil, !port.isEmpty, port.allSatisfy({ $0.isNumber }) { self[.port] = String(port) }
  }
}
