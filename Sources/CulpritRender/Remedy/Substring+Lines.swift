/// What the parser asks of a line.
extension Substring {
  /// The text without white space at either end.
  var trimmed: String {
    var text = self
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }

  /// How many spaces stand in front.
  var indentation: Int { prefix { $0 == " " }.count }

  /// The text without up to `count` leading spaces.
  func droppingIndentation(_ count: Int) -> Substring { dropFirst(Swift.min(count, indentation)) }
}
