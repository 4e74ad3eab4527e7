#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
public import CulpritModel
internal import CulpritRender

/// How a page is wanted that does not depend on a log.
public struct PageOptions: Sendable {
  /// The format; `nil` chooses text on a terminal and Markdown elsewhere.
  public var format: OutputFormat?
  /// Whether text is coloured; `nil` decides by terminal and `NO_COLOR`.
  public var usesColour: Bool?
  /// Whether the advice for all platforms is shown.
  public var allPlatforms: Bool
  /// The reader's platform; `nil` guesses.
  public var platform: Platform?
  /// The language of titles and advice.
  public var language: Language

  /// Options, each with its usual value.
  public init(
    format: OutputFormat? = nil, usesColour: Bool? = nil, allPlatforms: Bool = false, platform: Platform? = nil,
    language: Language = .english
  ) {
    self.format = format
    self.usesColour = usesColour
    self.allPlatforms = allPlatforms
    self.platform = platform
    self.language = language
  }

  var chosenFormat: OutputFormat { format ?? (StandardOutput.isTerminal ? .text : .markdown) }

  var renderOptions: RenderOptions {
    let colour = usesColour ?? (StandardOutput.isTerminal && getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
    return RenderOptions(
      language: language, platform: platform ?? ReaderPlatform.environment, allPlatforms: allPlatforms,
      style: colour ? .colour : .plain,
      width: StandardOutput.isTerminal ? min(StandardOutput.terminalWidth ?? 80, 100) : nil)
  }
}
