public import CulpritModel

extension RuleDocument {
  /// The cause that the rule names; `nil` for a signal, and when something required is missing.
  public var cause: Cause? {
    guard case .cause(let id)? = identity, let title = localizedTitle, let stage, let confidence, let retry else {
      return nil
    }
    return Cause(
      id: id, title: title, stage: stage.value, confidence: confidence.value, retry: retry.value,
      strength: strength?.value ?? .ordinary, masks: masks.map(\.value))
  }

  /// The title with its translation; `nil` when the English one is missing.
  public var localizedTitle: LocalizedText? {
    titles[.english].map { LocalizedText(english: $0.value, chinese: titles[.chinese]?.value) }
  }

  /// The advice of the rule, with the texts of a shared remedy for the parts and platforms that the rule does not write.
  public func remedy(sharing shared: RemedyDocument? = nil) -> Remedy {
    var remedy = Remedy(references: references.map(\.value))
    for block in advice { remedy.texts[block.key] = block.body.text }
    guard let shared else { return remedy }
    for block in shared.advice where !writes(block.key.part, for: block.key.platform) {
      remedy.texts[block.key] = block.body.text
    }
    for reference in shared.references where !remedy.references.contains(reference.value) {
      remedy.references.append(reference.value)
    }
    return remedy
  }

  /// Whether the rule has a text of its own for a part and platform, in whatever language.
  func writes(_ part: Remedy.Part, for platform: Platform?) -> Bool {
    advice.contains { $0.key.part == part && $0.key.platform == platform }
  }
}
