#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
public import CulpritModel
public import CulpritRender

/// How a page or a report is wanted.
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

  /// What the configuration says.
  public init(_ configuration: Configuration) {
    self.init(
      format: configuration.format?.value, usesColour: configuration.colour?.value.usesColour,
      platform: configuration.platform?.value, language: configuration.language?.value ?? ReaderLanguage.fromLocale)
  }

  /// The format for standard output.
  var chosenFormat: OutputFormat { format ?? (StandardOutput.isTerminal ? .text : .markdown) }

  /// Whether to use colours on an output.
  func usesColour(onTerminal isTerminal: Bool) -> Bool {
    let allowsColour = getenv("NO_COLOR").map { $0.pointee == 0 } ?? true
    return usesColour ?? (isTerminal && allowsColour)
  }

  /// The options for a page on standard output.
  ///
  /// - Parameters:
  ///   - guess: the platform, where the user named none.
  ///   - redacts: whether credentials are taken out.
  /// - Returns: the options.
  public func renderOptions(platform guess: Platform? = nil, redacts: Bool = true) -> RenderOptions {
    renderOptions(for: STDOUT_FILENO, platform: guess, redacts: redacts)
  }

  /// The options for a page that goes to a descriptor.
  func renderOptions(for descriptor: Int32, platform guess: Platform?, redacts: Bool = true) -> RenderOptions {
    let isTerminal = isatty(descriptor) == 1
    return RenderOptions(
      language: language, platform: platform ?? guess ?? ReaderPlatform.environment, allPlatforms: allPlatforms,
      style: usesColour(onTerminal: isTerminal) ? .colour : .plain,
      width: isTerminal ? min(StandardOutput.terminalWidth(of: descriptor) ?? 80, 100) : nil, redacts: redacts)
  }
}
