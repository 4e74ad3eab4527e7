/// A language in which titles and remedies are written.
public enum Language: String, CaseIterable, Sendable, Hashable {
  /// English; every rule has it.
  case english = "en"
  /// Simplified Chinese.
  case chinese = "zh"
}
