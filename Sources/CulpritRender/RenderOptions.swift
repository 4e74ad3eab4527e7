public import CulpritModel

/// How a report is to look.
public struct RenderOptions: Sendable, Hashable {
  /// Whether a terminal report may use colours.
  public enum Style: String, CaseIterable, Sendable, Hashable {
    /// No escape sequences at all.
    case plain
    /// ANSI colours and weights.
    case colour
  }

  /// The language of titles, advice and labels.
  public var language: Language
  /// The reader's own platform: its variant of the advice comes first.
  public var platform: Platform
  /// Whether the advice for every platform is shown.
  public var allPlatforms: Bool
  /// Whether a terminal report may use colours.
  public var style: Style
  /// The columns that prose is wrapped to; `nil` leaves it unwrapped.
  public var width: Int?
  /// Whether credentials that are recognised are replaced by a mark; on unless somebody asks for the bare text.
  public var redacts: Bool

  /// Options, each with its usual value.
  public init(
    language: Language = .english, platform: Platform = .linux, allPlatforms: Bool = false, style: Style = .plain,
    width: Int? = nil, redacts: Bool = true
  ) {
    self.language = language
    self.platform = platform
    self.allPlatforms = allPlatforms
    self.style = style
    self.width = width
    self.redacts = redacts
  }
}
