/// Finds the lines that a terminal, a mail program or a CI broke in mid-phrase because they were too long.
///
/// The widest line tells the width. A line as wide as that most likely goes on in the next one, and so does one that is only so short because the next
/// word did not fit.
struct WrappedLines {
  /// The lines, without their line feeds.
  private let lines: [Substring]
  private let columns: [Int]
  private let width: Int

  /// Narrower text is not wrapped, but short.
  private static let narrowest = 40
  /// With these words tools begin a message, so such a line is no rest of another one.
  private static let beginnings = [
    "fatal: ", "error: ", "warning: ", "remote: ", "curl: (", "go: ", "npm ", "E: ", "W: ", "ERROR: ", "Error: ",
    "WARNING: ",
  ]
  /// One message does not fill more lines.
  private static let mostLines = 8

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    columns = lines.map(Self.columns)
    width = columns.max() ?? 0
  }

  /// Lines that were one, as places in the list of lines.
  struct Group {
    let first: Int
    let last: Int
  }

  /// All groups, in order.
  var groups: [Group] {
    guard width >= Self.narrowest else { return [] }
    var found: [Group] = []
    var first = 0
    for place in lines.indices where place + 1 == lines.count || !goesOn(place) || place - first + 1 == Self.mostLines {
      if place > first { found.append(Group(first: first, last: place)) }
      first = place + 1
    }
    return found
  }

  /// How the lines of a group may have been parted: by nothing where a terminal broke them, by a blank where words were wrapped. Lines of one width look
  /// like either.
  func separators(of group: Group) -> [String] {
    (group.first..<group.last).allSatisfy { columns[$0] == width } ? ["", " "] : [" "]
  }

  /// The whole text with one group made one line again.
  func joining(_ group: Group, with separator: String) -> String {
    var text = ""
    for place in lines.indices {
      text += lines[place]
      if place + 1 < lines.count { text += (group.first..<group.last).contains(place) ? separator : "\n" }
    }
    return text
  }

  /// Where an offset into a joined line lies in the text as it was: the place in the list of lines, and the offset in that line, in bytes.
  func origin(of offset: Int, in group: Group, joinedWith separator: String) -> (line: Int, offset: Int) {
    var start = 0
    for place in group.first..<group.last {
      let end = start + lines[place].utf8.count + separator.utf8.count
      if offset < end { return (place, offset - start) }
      start = end
    }
    return (group.last, offset - start)
  }

  private func goesOn(_ place: Int) -> Bool {
    let next = lines[place + 1]
    guard let start = next.first, !next.allSatisfy(\.isWhitespace) else { return false }
    // What is indented was written so: a broken line goes on at the margin.
    guard start != "\t", !next.hasPrefix("  "), !Self.beginnings.contains(where: next.hasPrefix) else { return false }
    if columns[place] == width { return true }
    guard !start.isWhitespace, !lines[place].isEmpty else { return false }
    return columns[place] + 1 + Self.columns(of: next.prefix { $0 != " " }) > width
  }

  /// How many columns of a terminal a text takes: East Asian characters take two.
  private static func columns(of text: Substring) -> Int {
    text.unicodeScalars.reduce(0) { $0 + (isWide($1.value) ? 2 : 1) }
  }

  private static func isWide(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60: true
    default: false
    }
  }
}
