/// Pieces between which no line may break.
struct WrapAtom {
  /// The pieces.
  var pieces: [StyledText] = []
  /// The columns they take.
  var width = 0
  /// Whether a space stands in front.
  let followsSpace: Bool

  /// Splits text at spaces and between wide characters.
  static func atoms(of pieces: [StyledText], width: Int) -> [WrapAtom] {
    var atoms: [WrapAtom] = []
    var previous: Unicode.Scalar?
    for piece in pieces {
      let isKept = piece.staysTogether && DisplayWidth.of(piece.text) <= width
      for (index, scalar) in piece.text.unicodeScalars.enumerated() {
        let isInside = isKept && index > 0
        if scalar == " ", !isInside {
          previous = " "
          continue
        }
        if atoms.isEmpty || !isInside && mayBreak(between: previous, and: scalar) {
          atoms.append(WrapAtom(followsSpace: previous == " "))
        }
        atoms[atoms.count - 1].append(scalar, style: piece.style)
        previous = scalar
      }
    }
    return atoms
  }

  private mutating func append(_ scalar: Unicode.Scalar, style: TextStyle) {
    width += DisplayWidth.of(scalar)
    if let last = pieces.last, last.style == style {
      pieces[pieces.count - 1] = StyledText(text: last.text + String(scalar), style: style)
    } else {
      pieces.append(StyledText(text: String(scalar), style: style))
    }
  }

  private static func mayBreak(between before: Unicode.Scalar?, and after: Unicode.Scalar) -> Bool {
    guard let before else { return true }
    if before == " " { return true }
    guard DisplayWidth.isWide(before) || DisplayWidth.isWide(after) else { return false }
    return !isClosing(after) && !isOpening(before) && DisplayWidth.of(after) > 0
  }

  /// Characters that may not begin a line.
  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    "，。、；：？！）」』》】〉”’…·％.,;:?!)]}".unicodeScalars.contains(scalar)
  }

  /// Characters that may not end a line.
  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool { "（「『《【〈“‘([{".unicodeScalars.contains(scalar) }
}
