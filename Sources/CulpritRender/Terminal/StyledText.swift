import CulpritModel

/// A piece of text in one style.
struct StyledText: Sendable, Hashable {
  /// The characters.
  let text: String
  /// How they look.
  let style: TextStyle
  /// Whether the piece should stay on one line if it fits on one.
  var staysTogether = false
}

/// Turns spans into styled pieces.
struct SpanStyler {
  /// Whether colours set code apart; without them, code of several words stands in quotes.
  let style: RenderOptions.Style

  /// The pieces of a line.
  func pieces(of spans: [Span], base: TextStyle = .plain) -> [StyledText] {
    spans.flatMap { span -> [StyledText] in
      switch span {
      case .text(let text): [StyledText(text: Sanitizer.clean(text), style: base)]
      case .code(let text): [code(Sanitizer.clean(text), base: base)]
      case .strong(let inside): pieces(of: inside, base: .bold)
      case .cause(let cause): [StyledText(text: cause.description, style: .category(cause.category))]
      case .link(let label, let address):
        (label == address ? [] : [StyledText(text: Sanitizer.clean(label) + " ", style: base)])
          + [StyledText(text: Sanitizer.clean(address), style: .link)]
      }
    }
  }

  private func code(_ text: String, base: TextStyle) -> StyledText {
    let needsQuotes = style == .plain && (text.isEmpty || text.contains(" "))
    return StyledText(
      text: needsQuotes ? "'\(text)'" : text, style: base == .bold ? .bold : .code, staysTogether: true)
  }
}
