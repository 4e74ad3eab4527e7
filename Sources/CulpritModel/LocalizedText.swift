/// A text in one or more languages; English is always there.
public struct LocalizedText: Sendable, Hashable {
  /// The English text.
  public var english: String
  /// The Simplified Chinese text, where one was written.
  public var chinese: String?

  /// A text with its translation, if any.
  public init(english: String, chinese: String? = nil) {
    self.english = english
    self.chinese = chinese
  }

  /// The text in a language, or the English one where it was not written.
  public subscript(language: Language) -> String {
    switch language {
    case .english: english
    case .chinese: chinese ?? english
    }
  }
}
