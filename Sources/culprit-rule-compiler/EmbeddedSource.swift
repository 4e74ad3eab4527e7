/// The Swift source file that carries the rule book.
///
/// Two raw string literals: an array literal of bytes would take the compiler minutes.
struct EmbeddedSource {
  let index: String
  let archive: String

  var swiftText: String {
    """
    // Written by culprit-rule-compiler; not kept in the repository.

    enum EmbeddedRuleBook {
      static let index: StaticString = \(literal(index))

      static let archive: StaticString = \(literal(archive))
    }

    """
  }

  private func literal(_ text: String) -> String {
    // More number signs than stand behind any quotation mark of the text.
    let fence = String(repeating: "#", count: longestRunOfNumberSigns(in: text) + 1)
    return "\(fence)\"\"\"\n\(text)\n\"\"\"\(fence)"
  }

  private func longestRunOfNumberSigns(in text: String) -> Int {
    text.utf8.split { $0 != UInt8(ascii: "#") }.map(\.count).max() ?? 0
  }
}
