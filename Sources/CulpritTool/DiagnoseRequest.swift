public import CulpritModel

/// What `culprit` is asked to do with logs.
public struct DiagnoseRequest: Sendable {
  /// The logs, in order.
  public var sources: [LogSource]
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
  /// Files and folders with rules of the user.
  public var rulePaths: [String]
  /// How many logs are read at the same time, at least 1.
  public var threads: Int
  /// Whether standard error gets what led to each verdict.
  public var traces: Bool
  /// Whether recognised credentials are replaced by a mark in all output.
  public var redacts: Bool

  /// A request.
  public init(
    sources: [LogSource], format: OutputFormat? = nil, usesColour: Bool? = nil, allPlatforms: Bool = false,
    platform: Platform? = nil, language: Language = .english, rulePaths: [String] = [], threads: Int = 1,
    traces: Bool = false, redacts: Bool = true
  ) {
    self.sources = sources
    self.format = format
    self.usesColour = usesColour
    self.allPlatforms = allPlatforms
    self.platform = platform
    self.language = language
    self.rulePaths = rulePaths
    self.threads = threads
    self.traces = traces
    self.redacts = redacts
  }

  /// A request for what the configuration says.
  ///
  /// - Parameters:
  ///   - files: the logs; `-` is standard input, and so is no file at all.
  ///   - configuration: the configuration in force.
  public init(files: [String], configuration: Configuration) {
    self.init(
      sources: files.isEmpty ? [.standardInput] : files.map(LogSource.init), format: configuration.format?.value,
      usesColour: configuration.colour?.value.usesColour, platform: configuration.platform?.value,
      language: configuration.language?.value ?? ReaderLanguage.fromLocale,
      rulePaths: configuration.rules?.value ?? [], threads: configuration.threads?.value ?? ProcessorCount.active)
  }
}
