public import CulpritModel

/// What `culprit records` is asked to do.
public struct RecordsRequest: Sendable {
  /// The usual longest log, in bytes.
  public static let usualLimit = 64 * 1024 * 1024

  /// The longest line and the longest file, in bytes.
  public var longest: Int
  /// How many records are worked on at the same time, at least 1.
  public var threads: Int
  /// The language of titles.
  public var language: Language
  /// Files and folders with rules of the user.
  public var rulePaths: [String]

  /// A request.
  public init(
    longest: Int = Self.usualLimit, threads: Int = 1, language: Language = .english, rulePaths: [String] = []
  ) {
    self.longest = longest
    self.threads = threads
    self.language = language
    self.rulePaths = rulePaths
  }
}
