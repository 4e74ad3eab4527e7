public import CulpritModel

/// One text of the advice, e.g. `fix windows zh`.
public struct AdviceBlock: Sendable {
  /// Which part, for which platform, in which language.
  public let key: Remedy.Key
  /// Where its keyword with platform and language stands.
  public let keyword: SourceRange
  /// The text.
  public let body: TextLines

  /// Advice from its parts.
  public init(key: Remedy.Key, keyword: SourceRange, body: TextLines) {
    self.key = key
    self.keyword = keyword
    self.body = body
  }
}
