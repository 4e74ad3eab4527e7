/// The brackets and group names of a regular expression, found without understanding the rest of it.
struct ExpressionOutline {
  /// The offsets of `(` that are never closed, outermost first.
  private(set) var openGroups: [Int] = []
  /// The offset of a `[` that is never closed.
  private(set) var openClass: Int?
  /// The stretches from `[` to `]`, both included.
  private(set) var classes: [Range<Int>] = []
  /// The offset of the first `)` that closes nothing.
  private(set) var strayClose: Int?
  /// The names of groups, each with its offset behind `(?<`, `(?P<` or `(?'`.
  private(set) var names: [(name: String, offset: Int)] = []
  /// The offsets of `(?<=` and `(?<!`.
  private(set) var lookbehinds: [Int] = []

  private let bytes: [UInt8]

  init(_ source: String) {
    bytes = Array(source.utf8)
    var offset = 0
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "\\"): offset = afterEscape(offset)
      case UInt8(ascii: "["): offset = afterClass(offset)
      case UInt8(ascii: "("): offset = openGroup(offset)
      case UInt8(ascii: ")"):
        if openGroups.popLast() == nil, strayClose == nil { strayClose = offset }
        offset += 1
      default: offset += 1
      }
    }
  }

  private func has(_ text: String, at offset: Int) -> Bool {
    offset <= bytes.count && bytes[offset...].starts(with: text.utf8)
  }

  private func afterEscape(_ offset: Int) -> Int {
    guard has("\\Q", at: offset) else { return offset + 2 }
    var end = offset + 2
    while end < bytes.count, !has("\\E", at: end) { end += 1 }
    return end + 2
  }

  private mutating func afterClass(_ start: Int) -> Int {
    var offset = start + 1
    if has("^", at: offset) { offset += 1 }
    if has("]", at: offset) { offset += 1 }
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "]"):
        classes.append(start..<offset + 1)
        return offset + 1
      case UInt8(ascii: "\\"): offset = afterEscape(offset)
      case UInt8(ascii: "[") where has("[:", at: offset): offset = afterNamedClass(offset)
      default: offset += 1
      }
    }
    openClass = start
    return bytes.count
  }

  private func afterNamedClass(_ start: Int) -> Int {
    var end = start + 2
    while end < bytes.count, bytes[end] >= UInt8(ascii: "a"), bytes[end] <= UInt8(ascii: "z") { end += 1 }
    return has(":]", at: end) ? end + 2 : start + 1
  }

  private mutating func openGroup(_ start: Int) -> Int {
    if has("(?#", at: start) {
      return (bytes[start...].firstIndex(of: UInt8(ascii: ")")) ?? bytes.count) + 1
    }
    openGroups.append(start)
    if has("(?<=", at: start) || has("(?<!", at: start) {
      lookbehinds.append(start)
      return start + 4
    }
    for (opening, closing) in [("(?<", ">"), ("(?P<", ">"), ("(?'", "'")] where has(opening, at: start) {
      let offset = start + opening.utf8.count
      guard let end = bytes[offset...].firstIndex(of: closing.utf8.first ?? 0) else { return offset }
      names.append((String(decoding: bytes[offset..<end], as: UTF8.self), offset))
      return end + 1
    }
    return start + 1
  }
}
