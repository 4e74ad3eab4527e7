import CulpritModel

/// Fills facts into advice that was already parsed. The facts have to be fit for presentation.
struct TemplateFiller {
  /// The longest fact that is shown in prose, in scalars.
  static let longestInProse = 200

  private let facts: Facts

  /// Fills in what the log gave. A server that is known by its address only goes by that.
  init(facts: Facts) {
    var facts = facts
    if facts[.host] == nil { facts[.host] = facts[.address] }
    self.facts = facts
  }

  /// The blocks of a text with facts filled in.
  func blocks(of text: String) -> [Block] { RemedyParser.blocks(of: text).map(block) }

  /// The spans of one line with facts filled in.
  func spans(of text: String) -> [Span] { SpanParser.spans(of: text).flatMap(spans) }

  private func block(_ block: RemedyBlock) -> Block {
    switch block {
    case .paragraph(let content): .paragraph(content.flatMap(spans))
    case .list(let start, let items): .list(start: start, items: items.map { $0.map(self.block) })
    case .code(let context, let language, let isPrompted, let lines):
      .code(
        CodeBlock(
          kind: CodeBlock.Kind(context, isPrompted: isPrompted), language: language,
          lines: lines.map { CodeBlock.Line(code($0, in: context)) }))
    }
  }

  private func spans(of span: RemedySpan) -> [Span] {
    switch span {
    case .text(let template): withoutUnknownPorts(template.pieces).map(prose)
    case .code(let template): [.code(template.onlyPlaceholder.map(display) ?? code(template, in: .inline))]
    case .strong(let inside): [.strong(inside.flatMap(spans))]
    case .link(let label, let address): [.link(label: label, address: address)]
    }
  }

  /// `{host}:{port}` without a port is `{host}`.
  private func withoutUnknownPorts(_ pieces: [Template.Piece]) -> [Template.Piece] {
    guard facts[.port] == nil else { return pieces }
    var kept: [Template.Piece] = []
    for piece in pieces {
      if case .placeholder(.port, standIn: nil) = piece, case .literal(let before)? = kept.last, before.last == ":" {
        kept[kept.count - 1] = .literal(String(before.dropLast()))
      } else {
        kept.append(piece)
      }
    }
    return kept
  }

  /// A fact in prose is always code; a stand-in is the author's own words.
  private func prose(_ piece: Template.Piece) -> Span {
    switch piece {
    case .literal(let text): .text(text)
    case .placeholder(let name, let standIn?) where facts[name] == nil: .text(standIn)
    case .placeholder(let name, let standIn): .code(display(name, standIn))
    }
  }

  /// A fact for the eye only.
  private func display(_ name: FactName, _ standIn: String?) -> String {
    guard let value = facts[name], !value.isEmpty else { return standIn ?? "<\(name.rawValue)>" }
    return Excerpt.cut(Sanitizer.clean(value), limit: Self.longestInProse)
  }

  /// A line of code in which facts stand only where they are harmless.
  private func code(_ template: Template, in context: CodeContext) -> String {
    let pieces = context == .inline ? withoutUnknownPorts(template.pieces) : template.pieces
    return pieces.reduce(into: "") { line, piece in
      switch piece {
      case .literal(let text): line += text
      case .placeholder(let name, let standIn):
        let isAllowed = CommandPosition.allows(name, behind: line, in: context)
        let harmless = facts[name].flatMap { isAllowed ? HarmlessFact.text(for: name, value: $0, in: context) : nil }
        line += harmless ?? (facts[name] == nil ? standIn : nil) ?? "<\(name.rawValue)>"
      }
    }
  }
}
