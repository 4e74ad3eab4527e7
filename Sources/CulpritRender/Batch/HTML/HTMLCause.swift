import CulpritModel

/// A cause with its remedy as data, with places for the facts of a row.
struct HTMLCause {
  /// What is wrong.
  let cause: Cause
  /// What to do.
  let remedy: Remedy

  /// The kinds of code and the bit that stands for each in a row's facts.
  static let contexts: [(context: CodeContext, bit: Int)] = [(.shell, 1), (.powerShell, 2), (.file, 4), (.inline, 8)]
  /// All bits.
  static let everywhere = 15

  /// The object.
  var value: JSONValue {
    .object([
      .init("id", .string(cause.id.description)), .init("category", .string(cause.id.category.rawValue)),
      .init("retry", .string(cause.retry.rawValue)),
      .init("title", inBothLanguages { .array(SpanParser.spans(of: cause.title[$0]).map(span)) }),
      .init("advice", inBothLanguages(advice)),
      .init("references", .array(remedy.references.map { .string($0) })),
    ])
  }

  private func inBothLanguages(_ value: (Language) -> JSONValue) -> JSONValue {
    .object(Language.allCases.map { .init($0.rawValue, value($0)) })
  }

  /// The parts of the advice in reading order, each for everybody and then for each platform.
  private func advice(in language: Language) -> JSONValue {
    let places: [Platform?] = [nil] + Platform.allCases
    return .array(
      Remedy.Part.allCases.flatMap { part in
        places.compactMap { platform in
          remedy.text(part, platform: platform, language: language).map { text in
            .array([
              .string(part.rawValue), platform.map { .string($0.rawValue) } ?? .null,
              .array(RemedyParser.blocks(of: text).map(block)),
            ])
          }
        }
      })
  }

  private func block(_ block: RemedyBlock) -> JSONValue {
    switch block {
    case .paragraph(let spans): .array([.string("p"), .array(spans.map(span))])
    case .list(let start, let items):
      .array([
        .string("l"), start.map { .number($0) } ?? .null, .array(items.map { .array($0.map(self.block)) }),
      ])
    case .code(let context, _, let isPrompted, let lines):
      .array([
        .string("c"), .number(bit(of: context)), .truth(isPrompted),
        .array(lines.map { pieces(of: $0, in: context) }),
      ])
    }
  }

  private func span(_ span: RemedySpan) -> JSONValue {
    switch span {
    case .text(let template): .array([.string("t"), pieces(of: template, in: .inline)])
    case .code(let template): .array([.string("c"), pieces(of: template, in: .inline)])
    case .strong(let inside): .array([.string("b"), .array(inside.map(self.span))])
    case .link(let label, let address): .array([.string("a"), .string(label), .string(address)])
    }
  }

  /// Literal pieces as texts; a place as a list of the fact's name, whether its position in code allows it, and the stand-in.
  private func pieces(of template: Template, in context: CodeContext) -> JSONValue {
    var line = ""
    return .array(
      template.pieces.map { piece in
        switch piece {
        case .literal(let text):
          line += text
          return .string(text)
        case .placeholder(let name, let standIn):
          let isAllowed = CommandPosition.allows(name, behind: line, in: context)
          line += "x"
          return .array([
            .string(name.rawValue), .truth(isAllowed), standIn.map { .string($0) } ?? .null,
          ])
        }
      })
  }

  private func bit(of context: CodeContext) -> Int { Self.contexts.first { $0.context == context }?.bit ?? 0 }
}
