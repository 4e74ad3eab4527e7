/// Makes foreign text fit for a message on the terminal.
enum Printable {
  /// The text without control characters, which could be a terminal's commands.
  static func text(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) ? "?" : $0 }))
  }
}
