/// Breaks long remarks into lines.
enum TextWrapping {
  /// The most characters that a line gets, if its words are not longer.
  static let width = 108

  /// The lines of a text; those that are too long are broken between words.
  static func lines(of text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      line.count <= width ? [String(line)] : broken(line)
    }
  }

  private static func broken(_ line: Substring) -> [String] {
    var lines: [String] = []
    var current = ""
    for word in line.split(separator: " ", omittingEmptySubsequences: false) {
      if !current.isEmpty, current.count + 1 + word.count > width {
        lines.append(current)
        current = String(word)
      } else {
        current += current.isEmpty ? String(word) : " " + word
      }
    }
    lines.append(current)
    return lines
  }
}
