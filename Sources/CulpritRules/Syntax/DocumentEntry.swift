/// A keyword as it stands in a file.
public struct DocumentEntry: Sendable, Hashable {
  /// Which keyword.
  public let keyword: Keyword
  /// The keyword with its platform and language: `fix windows zh`.
  public let name: String
  /// Where it stands.
  public let range: SourceRange
}
