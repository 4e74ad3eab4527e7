/// A source line made ready for display, with the columns that the caret underlines.
struct CaretLine {
  /// The line, harmless, cut around the caret when it is long.
  let text: String
  /// How many columns stand before the caret.
  let indent: Int
  /// How many columns are underlined, at least one.
  let width: Int

  /// The widest text that is shown.
  static let longest = 116
  /// How many columns are kept before the caret when a line is cut.
  static let kept = 40

  init(_ place: SourcePlace) {
    let file = place.file
    let line = file.line(file.lineNumber(at: place.range.start))
    let first = place.range.start
    let last = max(first, min(place.range.end, line.end))
    let from = Self.scalarStart(max(line.start, first - 4 * Self.longest), in: file)
    let upTo = Self.scalarStart(min(line.end, first + 4 * Self.longest), in: file)

    var before: [DisplayCell] = []
    var after: [DisplayCell] = []
    var underlined = 0
    var offset = from
    for scalar in String(decoding: file.bytes[from..<max(from, upTo)], as: UTF8.self).unicodeScalars {
      let cell = DisplayCell(scalar)
      if offset < first { before.append(cell) } else { after.append(cell) }
      if offset >= first && offset < last { underlined += cell.width }
      offset += scalar == "\u{FFFD}" ? Self.replacedLength(at: offset, in: file) : UTF8.width(scalar)
    }

    let cut = Self.fit(before: before, after: after, cutsStart: from > line.start, cutsEnd: upTo < line.end)
    self.text = cut.text
    self.indent = cut.indent
    self.width = max(1, min(underlined, Self.longest - cut.indent))
  }

  private static func fit(
    before: [DisplayCell], after: [DisplayCell], cutsStart: Bool, cutsEnd: Bool
  ) -> (text: String, indent: Int) {
    let total = (before + after).reduce(0) { $0 + $1.width }
    guard cutsStart || cutsEnd || total > longest else {
      return ((before + after).map(\.text).joined(), before.reduce(0) { $0 + $1.width })
    }
    let behind = after.reduce(0) { $0 + $1.width }
    let room = cutsEnd ? kept : max(kept, longest - behind - 1)
    let start = before.reversed().taking(columns: room)
    let startCut = cutsStart || start.count < before.count
    let indent = start.reduce(0) { $0 + $1.width } + (startCut ? 1 : 0)
    let end = after.taking(columns: longest - indent - 1)
    let endCut = cutsEnd || end.count < after.count
    let middle = (start.reversed() + end).map(\.text).joined()
    return ((startCut ? "…" : "") + middle + (endCut ? "…" : ""), indent)
  }

  private static func scalarStart(_ offset: Int, in file: SourceFile) -> Int {
    var start = offset
    while start < file.bytes.count, start > 0, offset - start < 3, file.bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// How many bytes a replacement character stands for: three when it was written, one where bytes were no UTF-8.
  private static func replacedLength(at offset: Int, in file: SourceFile) -> Int {
    file.bytes[min(offset, file.bytes.count)...].starts(with: [0xEF, 0xBF, 0xBD]) ? 3 : 1
  }
}

extension Sequence<DisplayCell> {
  /// The first cells, as many as fit into the columns.
  fileprivate func taking(columns: Int) -> [DisplayCell] {
    var taken: [DisplayCell] = []
    var used = 0
    for cell in self {
      used += cell.width
      if used > columns { break }
      taken.append(cell)
    }
    return taken
  }
}
