import CulpritModel

/// The advice of a rule for a reader: the text for every place, then the reader's platform, then the others if wanted.
struct AdviceSection {
  /// The advice.
  let remedy: Remedy
  /// What the log gave.
  let facts: Facts
  /// How it is to look.
  let options: RenderOptions
  /// The fixed words.
  let labels: Labels

  /// Why, fix, verify and prevent, each where it was written.
  func blocks() -> [Block] {
    section(.why, labels.why) + section(.fix, labels.fix) + hint() + section(.verify, labels.verify)
      + section(.prevent, labels.prevent)
  }

  /// What else it could be, behind its label.
  func alternatives() -> [Block] {
    guard let text = remedy.text(.instead, language: options.language) else { return [] }
    var blocks = fill(text)
    let label: [Span] = [.strong([.text(labels.instead)]), .text(labels.colon)]
    if case .paragraph(let spans)? = blocks.first {
      blocks[0] = .paragraph(label + spans)
    } else {
      blocks.insert(.paragraph(label), at: 0)
    }
    return blocks
  }

  /// The list of references.
  func references() -> [Block] {
    guard !remedy.references.isEmpty else { return [] }
    let items = remedy.references.map { [Block.paragraph([.link(label: $0, address: $0)])] }
    return [.heading(level: 2, [.text(labels.references)]), .list(start: nil, items: items)]
  }

  private func section(_ part: Remedy.Part, _ heading: String) -> [Block] {
    let general = remedy.text(part, language: options.language)
    let platforms = shownPlatforms(of: part)
    guard general != nil || !platforms.isEmpty else { return [] }
    var blocks: [Block] = [.heading(level: 2, [.text(heading)])]
    blocks += general.map(fill) ?? []
    for platform in platforms {
      guard let text = remedy.text(part, platform: platform, language: options.language) else { continue }
      if platforms.count > 1 || general != nil || platform != options.platform {
        blocks.append(.heading(level: 3, [.text(labels.name(of: platform))]))
      }
      blocks += fill(text)
    }
    return blocks
  }

  private func fill(_ text: String) -> [Block] { TemplateFiller(facts: facts).blocks(of: text) }

  /// The platforms with a text of their own, the reader's first.
  private func writtenPlatforms(of part: Remedy.Part) -> [Platform] {
    let written = Platform.allCases.filter { remedy.text(part, platform: $0, language: options.language) != nil }
    return written.filter { $0 == options.platform } + written.filter { $0 != options.platform }
  }

  /// A fix that exists for other platforms only is shown rather than nothing.
  private func shownPlatforms(of part: Remedy.Part) -> [Platform] {
    let written = writtenPlatforms(of: part)
    if options.allPlatforms { return written }
    let own = written.filter { $0 == options.platform }
    let isAllThereIs = part == .fix && own.isEmpty && remedy.text(part, language: options.language) == nil
    return isAllThereIs ? written : own
  }

  /// The line that tells of texts for other platforms.
  private func hint() -> [Block] {
    let hidden = Platform.allCases.filter { platform in
      Remedy.Part.allCases.contains { part in
        writtenPlatforms(of: part).contains(platform) && !shownPlatforms(of: part).contains(platform)
      }
    }
    guard !hidden.isEmpty else { return [] }
    let names = hidden.map { labels.name(of: $0) }.joined(separator: labels.listSeparator)
    guard let place = Labels.place(in: Labels.fill(labels.otherPlatforms, [names])) else { return [] }
    return [.paragraph([.text(place.before), .code("--all-platforms"), .text(place.after)])]
  }
}
