/// The advice of a rule: templates in the remedy notation of `docs/rules.md` (Markdown, `$ ` command lines, `{fact}` placeholders).
public struct Remedy: Sendable, Hashable {
  /// A part of the advice.
  public enum Part: String, CaseIterable, Sendable, Hashable {
    /// What happened, in two or three sentences.
    case why
    /// What to do.
    case fix
    /// The command that shows that the fix worked.
    case verify
    /// How to keep it from coming back.
    case prevent
    /// What else it could be, and how to tell these causes apart; for verdicts that are not sure.
    case instead
  }

  /// Names one template: which part, for which place, in which language.
  public struct Key: Sendable, Hashable {
    /// Which part of the advice.
    public let part: Part
    /// The place the text is for; `nil` is for every place.
    public let platform: Platform?
    /// The language of the text.
    public let language: Language

    /// A key from its three parts.
    public init(_ part: Part, platform: Platform? = nil, language: Language = .english) {
      self.part = part
      self.platform = platform
      self.language = language
    }
  }

  /// The templates, lines joined by line feeds, without the indentation of the rule file.
  public var texts: [Key: String]
  /// References: URLs, in order.
  public var references: [String]

  /// Advice from its templates and references.
  public init(texts: [Key: String] = [:], references: [String] = []) {
    self.texts = texts
    self.references = references
  }

  /// The template for a part and place in the language, or in English where that was not written; `nil` if there is none.
  public func text(_ part: Part, platform: Platform? = nil, language: Language = .english) -> String? {
    texts[Key(part, platform: platform, language: language)]
      ?? texts[Key(part, platform: platform, language: .english)]
  }
}
