/// Reads the marks inside a line of prose: `` `code` ``, `**bold**`, `[text](address)`.
enum SpanParser {
  /// The spans of a line.
  static func spans(of text: String) -> [RemedySpan] {
    var spans: [RemedySpan] = []
    var plain = ""
    var rest = text[...]
    while !rest.isEmpty {
      if let (span, length) = code(in: rest) ?? strong(in: rest) ?? link(in: rest) {
        if !plain.isEmpty { spans.append(.text(Template(plain))) }
        plain = ""
        spans.append(span)
        rest = rest.dropFirst(length)
      } else {
        let run = rest.first == "`" ? rest.prefix { $0 == "`" } : rest[..<nextMark(in: rest)]
        plain += run
        rest = rest[run.endIndex...]
      }
    }
    if !plain.isEmpty { spans.append(.text(Template(plain))) }
    return spans
  }

  /// Where, behind the first character, the next one stands with which a mark could begin.
  private static func nextMark(in text: Substring) -> Substring.Index {
    let start = text.index(after: text.startIndex)
    return text.utf8[start...].firstIndex { "`*[".utf8.contains($0) } ?? text.endIndex
  }

  private static func code(in text: Substring) -> (RemedySpan, length: Int)? {
    let run = text.prefix { $0 == "`" }
    guard !run.isEmpty else { return nil }
    var position = run.endIndex
    while let open = text[position...].firstIndex(of: "`") {
      let closing = text[open...].prefix { $0 == "`" }
      if closing.count == run.count {
        var inside = text[run.endIndex..<open]
        if inside.hasPrefix(" "), inside.hasSuffix(" "), !inside.allSatisfy({ $0 == " " }) {
          inside = inside.dropFirst().dropLast()
        }
        return (.code(Template(String(inside))), text[..<closing.endIndex].count)
      }
      position = closing.endIndex
    }
    return nil
  }

  private static func strong(in text: Substring) -> (RemedySpan, length: Int)? {
    guard text.hasPrefix("**"), let close = end(of: "**", in: text.dropFirst(2)) else { return nil }
    let inside = text.dropFirst(2)[..<close]
    guard let first = inside.first, !first.isWhitespace else { return nil }
    return (.strong(spans(of: String(inside))), inside.count + 4)
  }

  private static func link(in text: Substring) -> (RemedySpan, length: Int)? {
    guard text.first == "[", let bracket = text.firstIndex(of: "]") else { return nil }
    let label = text[text.index(after: text.startIndex)..<bracket]
    let behind = text[text.index(after: bracket)...]
    guard behind.hasPrefix("(http"), let close = behind.firstIndex(of: ")") else { return nil }
    let address = behind[behind.index(after: behind.startIndex)..<close]
    guard !address.contains(" ") else { return nil }
    return (.link(label: String(label), address: String(address)), label.count + address.count + 4)
  }

  /// Where a mark stands in a text, outside code.
  private static func end(of mark: String, in text: Substring) -> Substring.Index? {
    var rest = text
    while !rest.isEmpty {
      if rest.hasPrefix(mark) { return rest.startIndex }
      rest = rest.dropFirst(code(in: rest)?.length ?? 1)
    }
    return nil
  }
}
