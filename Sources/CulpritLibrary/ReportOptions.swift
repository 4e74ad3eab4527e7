/// How a report is to look.
public struct ReportOptions: Sendable, Hashable {
  /// The language of titles, advice and labels.
  public var language: Language = .english
  /// The reader's platform: its variant of the advice is shown first.
  public var platform: Platform = .linux
  /// Whether the advice for all platforms is shown.
  public var allPlatforms = false
  /// Whether ``ReportFormat/text`` uses ANSI colours.
  public var usesColour = false
  /// The columns to which the prose of ``ReportFormat/text`` is wrapped; `nil` leaves it unwrapped.
  public var width: Int?

  /// English for Linux, without colours and wrapping; change what you need.
  public init() {}
}
