/// What a scan over many logs found, counted.
///
/// Lists are sorted by descending count, ties by name, so that the same logs give the same summary for any number of threads.
public struct BatchSummary: Sendable, Hashable {
  /// How often one value occurred.
  public struct Count: Sendable, Hashable {
    /// The value, e.g. a host or a module.
    public var name: String
    /// The number of logs in which it belongs to the root cause.
    public var logs: Int

    /// A count from all its parts.
    public init(name: String, logs: Int) {
      self.name = name
      self.logs = logs
    }
  }

  /// The logs of one root cause.
  public struct CauseCount: Sendable, Hashable {
    /// The cause.
    public var cause: Cause
    /// The number of logs of which it is the root cause.
    public var logs: Int
    /// The earliest and the latest time of these logs; `nil` where none carries any.
    public var times: LogTimes?
    /// The number of these logs for each day, in days since 1970-01-01 UTC, ascending; only logs that carry times.
    public var days: [Day]
    /// A log that shows it: the first one in input order.
    public var example: Example

    /// A count from all its parts.
    public init(cause: Cause, logs: Int, times: LogTimes?, days: [Day], example: Example) {
      self.cause = cause
      self.logs = logs
      self.times = times
      self.days = days
      self.example = example
    }
  }

  /// The logs of one day.
  public struct Day: Sendable, Hashable {
    /// Days since 1970-01-01 UTC.
    public var day: Int
    /// The number of logs.
    public var logs: Int

    /// A day from all its parts.
    public init(day: Int, logs: Int) {
      self.day = day
      self.logs = logs
    }
  }

  /// A line that stands for many.
  public struct Example: Sendable, Hashable {
    /// The log that it is from.
    public var location: LogLocation
    /// The line.
    public var line: NumberedLine

    /// An example from all its parts.
    public init(location: LogLocation, line: NumberedLine) {
      self.location = location
      self.line = line
    }
  }

  /// Unexplained failures that say the same but for numbers, hashes, paths and times.
  public struct UnexplainedGroup: Sendable, Hashable {
    /// The common text, with `<*>` where the lines differ.
    public var template: String
    /// The number of logs.
    public var logs: Int
    /// One such line.
    public var example: Example
    /// A rule file to start from: pattern with captures, example, prompts for the rest.
    public var ruleSkeleton: String

    /// A group from all its parts.
    public init(template: String, logs: Int, example: Example, ruleSkeleton: String) {
      self.template = template
      self.logs = logs
      self.example = example
      self.ruleSkeleton = ruleSkeleton
    }
  }

  /// An input that could not be judged.
  public struct Skipped: Sendable, Hashable {
    /// Where it lies.
    public var location: LogLocation
    /// Why, in words for the user, e.g. `truncated archive`.
    public var reason: String

    /// A skipped input from all its parts.
    public init(location: LogLocation, reason: String) {
      self.location = location
      self.reason = reason
    }
  }

  /// The number of logs that were judged.
  public var logs = 0
  /// Their size in bytes, after decompression.
  public var bytes = 0
  /// Their lines.
  public var lines = 0
  /// The number of logs with each outcome.
  public var outcomes: [Diagnosis.Outcome: Int] = [:]
  /// The number of failed logs for each category of the root cause.
  public var categories: [Category: Int] = [:]
  /// The number of failed logs for each answer to "can running it again help?".
  public var retries: [Retry: Int] = [:]
  /// The root causes.
  public var causes: [CauseCount] = []
  /// The hosts of root causes, at most 100.
  public var hosts: [Count] = []
  /// The modules and packages of root causes, at most 100.
  public var modules: [Count] = []
  /// The most frequent unexplained failures, at most 10.
  public var unexplained: [UnexplainedGroup] = []
  /// The inputs that could not be judged, in input order, at most 100.
  public var skipped: [Skipped] = []
  /// The number of inputs that could not be judged; `skipped` can hold fewer.
  public var skippedTotal = 0
  /// The number of files that are no text.
  public var binaryFiles = 0
  /// The earliest and the latest time in all logs; `nil` where none carries any.
  public var times: LogTimes?
  /// Whether the scan was interrupted, so that logs are missing.
  public var isPartial = false
  /// What changed since an earlier scan; `nil` where none was named.
  public var comparison: BatchComparison?

  /// An empty summary.
  public init() {}
}
