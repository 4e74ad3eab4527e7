import CulpritModel

/// Builds the page of a cause.
struct ExplanationComposer {
  private static let shownNearMisses = 5

  private let explanation: Explanation
  private let options: RenderOptions
  private let labels: Labels
  private let words: ExplanationLabels

  init(_ explanation: Explanation, options: RenderOptions) {
    self.explanation = explanation
    self.options = options
    labels = Labels.of(options.language)
    words = ExplanationLabels.of(options.language)
  }

  /// Title, identity, examples, advice, what it is not, related causes, references.
  func document() -> Document {
    let facts = Presentation(lineLimit: ReportComposer.longestLine).facts(explanation.facts)
    let advice = AdviceSection(remedy: explanation.remedy, facts: facts, options: options, labels: labels)
    let heading = Block.heading(level: 1, title(of: explanation.cause, facts: facts))
    return Document(
      blocks: [heading, identity()] + looks() + advice.blocks() + notThis() + advice.alternatives() + related()
        + advice.references())
  }

  private func title(of cause: Cause, facts: Facts = Facts()) -> [Span] {
    TemplateFiller(facts: facts).spans(of: cause.title[options.language])
  }

  private func identity() -> Block {
    let cause = explanation.cause
    let sentences = [words.certainty[cause.confidence] ?? "", labels.sentence(for: cause.retry)]
    var line: [Span] = [.cause(cause.id), .text(" · " + labels.name(of: cause.stage) + " · ")]
    line.append(.text(sentences.joined(separator: labels.sentenceSpace)))
    if let file = explanation.ruleFile {
      line += [.text(labels.sentenceSpace + labels.ruleFrom), .code(file), .text(labels.fullStop)]
    }
    return .paragraph(line)
  }

  private func looks() -> [Block] {
    guard !explanation.examples.isEmpty else { return [] }
    var blocks: [Block] = [.heading(level: 2, [.text(words.looks)])]
    blocks += explanation.examples.map { MarkedExcerpt($0.lines, mark: $0.mark, width: options.width).block }
    if !explanation.tools.isEmpty {
      blocks.append(.paragraph(sentence(words.printedBy, with: explanation.tools.map { [.code($0)] })))
    }
    return blocks
  }

  private func notThis() -> [Block] {
    let exclusions = explanation.exclusions.map { [Span.code($0)] }
    let nearMisses = explanation.nearMisses.prefix(Self.shownNearMisses)
    guard !exclusions.isEmpty || !nearMisses.isEmpty else { return [] }
    var blocks: [Block] = [.heading(level: 2, [.text(words.notThis)])]
    if !exclusions.isEmpty { blocks.append(.paragraph(sentence(words.notOnTheSameLine, with: exclusions))) }
    for nearMiss in nearMisses {
      let verdict =
        nearMiss.verdict.map { [.text(words.instead + " "), .cause($0.id), .text(labels.colon)] + title(of: $0) }
        ?? [.text(words.nothingKnown)]
      blocks.append(.paragraph(verdict + [.text(labels.colon.filter { $0 != " " })]))
      blocks.append(MarkedExcerpt(nearMiss.lines, width: options.width).block)
    }
    return blocks
  }

  private func related() -> [Block] {
    let masks = explanation.cause.masks.map { selector -> [Span] in
      switch selector {
      case .cause(let id): [.cause(id)]
      case .category(let category):
        sentence(words.everyCause, with: [[.code(category.rawValue)]])
      }
    }
    var items: [[Block]] = []
    func add(_ name: String, _ spans: [[Span]]) {
      guard !spans.isEmpty else { return }
      items.append([.paragraph([.strong([.text(name)]), .text(labels.colon)] + joined(spans))])
    }
    add(words.bringsAbout, masks)
    add(words.hiddenBehind, explanation.maskedBy.map { [.cause($0.id)] })
    add(words.similar, explanation.similar.map { [.cause($0.id)] })
    guard !items.isEmpty else { return [] }
    return [.heading(level: 2, [.text(words.related)]), .list(start: nil, items: items)]
  }

  private func joined(_ parts: [[Span]]) -> [Span] { parts.flattened(with: .text(labels.listSeparator)) }

  /// A sentence with a list in the place of its `{}`.
  private func sentence(_ text: String, with parts: [[Span]]) -> [Span] {
    guard let place = Labels.place(in: text) else { return [.text(text)] }
    return ([.text(place.before)] + joined(parts) + [.text(place.after)]).filter { $0 != .text("") }
  }
}
