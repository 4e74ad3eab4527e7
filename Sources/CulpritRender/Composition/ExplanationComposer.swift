import CulpritModel

/// Builds the document of a cause without a log.
struct ExplanationComposer {
  /// The cause.
  let cause: Cause
  /// Its advice.
  let remedy: Remedy
  /// How it is to look.
  let options: RenderOptions

  /// Title, identity, advice and references.
  func document() -> Document {
    let labels = Labels.of(options.language)
    let title = TemplateFiller(facts: Facts()).spans(of: cause.title[options.language])
    let advice = AdviceSection(remedy: remedy, facts: Facts(), options: options, labels: labels)
    let line: [Span] = [
      .cause(cause.id), .text(" · " + labels.name(of: cause.stage) + " · " + labels.sentence(for: cause.retry)),
    ]
    return Document(blocks: [.heading(level: 1, title), .paragraph(line)] + advice.blocks() + advice.references())
  }
}
