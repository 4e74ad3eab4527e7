/// What `culprit` is asked to do with logs.
public struct DiagnoseRequest: Sendable {
  /// The logs, in order.
  public var sources: [LogSource]
  /// How the reports are wanted.
  public var page: PageOptions
  /// Files and folders with rules of the user.
  public var rulePaths: [String]
  /// How many logs are read at the same time, at least 1.
  public var threads: Int
  /// Whether standard error gets what led to each verdict.
  public var traces = false
  /// Whether recognised credentials are replaced by a mark in all output.
  public var redacts = true

  /// A request for what the configuration says.
  ///
  /// - Parameters:
  ///   - files: the logs; `-` is standard input, and so is no file at all.
  ///   - configuration: the configuration in force.
  public init(files: [String], configuration: Configuration) {
    sources = files.isEmpty ? [.standardInput] : files.map(LogSource.init)
    page = PageOptions(configuration)
    rulePaths = configuration.rules?.value ?? []
    threads = configuration.threads?.value ?? ProcessorCount.active
  }
}
