/// Breaks styled text into lines.
struct LineWrapper {
  private static let narrowest = 20

  /// The columns of a line; `nil` for one long line.
  let width: Int?
  /// Whether colours are wanted.
  let style: RenderOptions.Style

  /// The lines, the first behind `first`, the others behind `rest`.
  func lines(of pieces: [StyledText], first: String, rest: String) -> [String] {
    let limit = width.map { max($0, Self.narrowest) } ?? Int.max
    let atoms = WrapAtom.atoms(of: pieces, width: limit - DisplayWidth.of(rest))
    var lines: [String] = []
    var line = first
    var used = DisplayWidth.of(first)
    var isEmpty = true
    for atom in atoms {
      let gap = atom.followsSpace && !isEmpty ? 1 : 0
      if !isEmpty, limit - used < gap + atom.width {
        lines.append(line)
        line = rest
        used = DisplayWidth.of(rest)
        isEmpty = true
      }
      line += isEmpty || gap == 0 ? "" : " "
      used += atom.width + (isEmpty ? 0 : gap)
      line += atom.pieces.map { $0.style.apply(to: $0.text, style: style) }.joined()
      isEmpty = false
    }
    return lines + [line]
  }
}
