import CulpritModel

/// Writes the parts of a line as Markdown.
enum MarkdownSpan {
  /// The parts as one line.
  static func text(of spans: [Span]) -> String { spans.map(text).joined() }

  private static func text(of span: Span) -> String {
    switch span {
    case .text(let text): MarkdownEscape.text(text)
    case .code(let text): code(text)
    case .strong(let inside): "**" + text(of: inside) + "**"
    case .cause(let cause): code(cause.description)
    case .link(let label, let address) where label == address: "<\(MarkdownEscape.address(address))>"
    case .link(let label, let address): "[\(MarkdownEscape.text(label))](<\(MarkdownEscape.address(address))>)"
    }
  }

  /// A code span between runs of backticks that are longer than every run inside.
  static func code(_ text: String) -> String {
    let clean = Sanitizer.clean(text)
    guard clean.contains(where: { $0 != " " }) else { return "`''`" }
    var runs: Set<Int> = []
    var current = 0
    for scalar in clean.unicodeScalars {
      if scalar == "`" {
        current += 1
      } else {
        runs.insert(current)
        current = 0
      }
    }
    runs.insert(current)
    let fence = String(repeating: "`", count: (runs.max() ?? 0) + 1)
    let needsSpace = clean.hasPrefix("`") || clean.hasSuffix("`") || (clean.hasPrefix(" ") && clean.hasSuffix(" "))
    return needsSpace ? "\(fence) \(clean) \(fence)" : fence + clean + fence
  }
}
