/// Joins the lines of a paragraph: with a space, except between two Chinese characters.
enum ProseJoiner {
  /// The lines as one.
  static func join(_ lines: [String]) -> String {
    lines.reduce(into: "") { result, line in
      guard let last = result.unicodeScalars.last, let first = line.unicodeScalars.first else {
        result += line
        return
      }
      let isTight = DisplayWidth.isWide(last) && DisplayWidth.isWide(first)
      result += (isTight ? "" : " ") + line
    }
  }
}
