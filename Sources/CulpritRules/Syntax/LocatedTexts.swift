public import CulpritModel

/// A text in some languages, each with its place. Two fields rather than a dictionary: making a type of dictionary takes the program longer, at run time,
/// than reading a rule.
public struct LocatedTexts: Sendable {
  private var english: Located<String>?
  private var chinese: Located<String>?

  /// The text in a language; `nil` where there is none.
  public internal(set) subscript(language: Language) -> Located<String>? {
    get {
      switch language {
      case .english: english
      case .chinese: chinese
      }
    }
    set {
      switch language {
      case .english: english = newValue
      case .chinese: chinese = newValue
      }
    }
  }

  /// The texts in all languages.
  public var values: [Located<String>] { [english, chinese].compactMap(\.self) }
}
