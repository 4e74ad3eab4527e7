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
  /// How the diagnosis is wanted; without a format it is text.
  public var page: PageOptions
  /// Files and folders with rules of the user.
  public var rulePaths: [String]

  /// A request for the command that stands behind `--` in the arguments of this process.
  public init(
    allowsTerminal: Bool = true, retries: Int = 0, longestWait: Double = 60, page: PageOptions,
    rulePaths: [String] = []
  ) {
    arguments = ProcessEnvironment.argumentsBehindTerminator
    self.allowsTerminal = allowsTerminal
    self.retries = retries
    self.longestWait = longestWait
    self.page = page
    self.rulePaths = rulePaths
  }
}
