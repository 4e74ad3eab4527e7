/// A line of advice and what the remedy notation makes of it.
struct AdviceLine {
  /// The three kinds of lines.
  enum Kind {
    /// A paragraph or a list.
    case prose
    /// `$ command` or `PS> command`.
    case command
    /// A line between two fences.
    case code
  }

  let kind: Kind
  let range: SourceRange

  /// The lines of a text, without empty ones and fences; the fence that is never closed comes along.
  static func lines(of body: TextLines) -> (lines: [AdviceLine], openFence: SourceRange?) {
    var lines: [AdviceLine] = []
    var openFence: SourceRange?
    for range in body.ranges where !range.isEmpty {
      let text = body.file.trimmedStart(range)
      let bytes = body.file.bytes[text.start..<text.end]
      if bytes.starts(with: "```".utf8) {
        openFence = openFence == nil ? text : nil
      } else if openFence != nil {
        lines.append(AdviceLine(kind: .code, range: range))
      } else {
        let isCommand = bytes.starts(with: "$ ".utf8) || bytes.starts(with: "PS> ".utf8)
        lines.append(AdviceLine(kind: isCommand ? .command : .prose, range: range))
      }
    }
    return (lines, openFence)
  }
}
