/// The syntax tree of a shared remedy.
public struct RemedyDocument: Sendable {
  /// The file.
  public let file: SourceFile
  /// The name under which rules take it over.
  public let name: String
  /// Every keyword at the margin, in order, with its platform and language.
  public internal(set) var entries: [DocumentEntry] = []
  /// The advice, in the order of the file.
  public internal(set) var advice: [AdviceBlock] = []
  /// The references.
  public internal(set) var references: [Located<String>] = []

  init(file: SourceFile, name: String) {
    self.file = file
    self.name = name
  }
}
