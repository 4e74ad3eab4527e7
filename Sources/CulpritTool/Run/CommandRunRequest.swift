public import CulpritModel

/// What `culprit run` is asked to do.
public struct CommandRunRequest: Sendable {
  /// The command and its arguments, byte for byte; at least one.
  public var arguments: [[UInt8]]
  /// Whether the command may get a pseudo-terminal where this program has a terminal.
  public var allowsTerminal: Bool
  /// How often a command that failed may be run again.
  public var retries: Int
  /// The longest wait before the command is run again, in seconds.
  public var longestWait: Double
  /// The format of the diagnosis; `nil` is text.
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

  /// A request for the command that stands behind `--` in the arguments of this process.
  public init(
    allowsTerminal: Bool = true, retries: Int = 0, longestWait: Double = 60, format: OutputFormat? = nil,
    usesColour: Bool? = nil, allPlatforms: Bool = false, platform: Platform? = nil, language: Language = .english,
    rulePaths: [String] = []
  ) {
    arguments = ProcessEnvironment.argumentsBehindTerminator
    self.allowsTerminal = allowsTerminal
    self.retries = retries
    self.longestWait = longestWait
    self.format = format
    self.usesColour = usesColour
    self.allPlatforms = allPlatforms
    self.platform = platform
    self.language = language
    self.rulePaths = rulePaths
  }
}
