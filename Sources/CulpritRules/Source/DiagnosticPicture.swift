/// Draws diagnostics for a terminal: message, file, line, column, the source line with a caret, help and notes.
public struct DiagnosticPicture: Sendable {
  /// Whether ANSI colours are used.
  public let coloured: Bool

  /// A picture with or without colours.
  public init(coloured: Bool = false) { self.coloured = coloured }

  /// One diagnostic; ends in a line feed.
  public func draw(_ diagnostic: Diagnostic) -> String {
    let places = [diagnostic.place] + diagnostic.notes.compactMap(\.place)
    let gutter = places.map { String($0.position.line).count }.max() ?? 1
    let ink = PictureInk(diagnostic.severity)
    var lines = [headline(diagnostic.severity.rawValue, diagnostic.message, ink)]
    lines += excerpt(diagnostic.place, label: diagnostic.label, gutter: gutter, ink: ink)
    if let help = diagnostic.help { lines += remark("help", help, gutter: gutter) }
    for note in diagnostic.notes {
      if let place = note.place {
        lines.append(headline("note", note.message, .help))
        lines += excerpt(place, label: "", gutter: gutter, ink: .help)
      } else {
        lines += remark("note", note.message, gutter: gutter)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Several diagnostics, an empty line behind each, and a closing count; nothing for none.
  public func draw(_ diagnostics: [Diagnostic]) -> String {
    guard !diagnostics.isEmpty else { return "" }
    return diagnostics.map { draw($0) + "\n" }.joined() + closing(diagnostics) + "\n"
  }

  private func headline(_ word: String, _ message: String, _ ink: PictureInk) -> String {
    ink.paint(word, coloured: coloured)
      + PictureInk.strong.paint(": " + DisplayCell.harmless(message), coloured: coloured)
  }

  private func excerpt(_ place: SourcePlace, label: String, gutter: Int, ink: PictureInk) -> [String] {
    let position = place.position
    let caret = CaretLine(place)
    let number = String(position.line)
    let padding = String(repeating: " ", count: gutter)
    let bar = frame("\(padding)  |")
    let marks = String(repeating: "^", count: caret.width) + (label.isEmpty ? "" : " " + DisplayCell.harmless(label))
    return [
      "\(frame("\(padding) -->")) \(DisplayCell.harmless(place.file.name)):\(position)",
      bar,
      caret.text.isEmpty
        ? frame(" \(padding.dropLast(number.count))\(number) |")
        : "\(frame(" \(padding.dropLast(number.count))\(number) |")) \(caret.text)",
      "\(bar) \(String(repeating: " ", count: caret.indent))\(ink.paint(marks, coloured: coloured))",
    ]
  }

  private func remark(_ word: String, _ text: String, gutter: Int) -> [String] {
    let start = String(repeating: " ", count: gutter + 2) + "= "
    let following = String(repeating: " ", count: gutter + 6 + word.count)
    let lines = TextWrapping.lines(of: DisplayCell.harmless(text))
    return lines.enumerated().map { index, line in
      index == 0 ? "\(frame(start))\(PictureInk.help.paint(word, coloured: coloured)): \(line)" : following + line
    }
  }

  private func closing(_ diagnostics: [Diagnostic]) -> String {
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    let files = Set(diagnostics.map(\.place.file.name)).count
    let counts = [Self.count(errors, "error"), Self.count(warnings, "warning")].compactMap { $0 }
    return "\(Quoting.list(counts)) in \(Self.count(files, "file") ?? "no file")"
  }

  private func frame(_ text: String) -> String { PictureInk.frame.paint(text, coloured: coloured) }

  private static func count(_ number: Int, _ noun: String) -> String? {
    number == 0 ? nil : "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
