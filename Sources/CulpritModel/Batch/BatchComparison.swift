/// A scan beside an earlier one: which problems are new, gone and still there.
///
/// A problem is a root cause with what it is about (its host, or else its module), or an unexplained failure by its template.
public struct BatchComparison: Sendable, Hashable {
  /// One problem with its number of logs, then and now.
  public struct Problem: Sendable, Hashable {
    /// The root cause; `nil` for an unexplained failure.
    public var cause: CauseID?
    /// The host or module of the cause, empty where it names none; the template of an unexplained failure.
    public var subject: String
    /// The number of logs of the earlier scan.
    public var logsBefore: Int
    /// The number of logs of this scan.
    public var logsNow: Int

    /// A problem from all its parts.
    public init(cause: CauseID?, subject: String, logsBefore: Int, logsNow: Int) {
      self.cause = cause
      self.subject = subject
      self.logsBefore = logsBefore
      self.logsNow = logsNow
    }
  }

  /// Problems of one kind, the most frequent first; at most `BatchComparison.listed`.
  public struct Listing: Sendable, Hashable {
    /// The problems.
    public var problems: [Problem]
    /// How many there are; `problems` can hold fewer.
    public var total: Int

    /// A listing from all its parts.
    public init(problems: [Problem] = [], total: Int = 0) {
      self.problems = problems
      self.total = total
    }
  }

  /// How many problems of each kind are listed.
  public static let listed = 100

  /// Problems that the earlier scan does not have.
  public var new = Listing()
  /// Problems that only the earlier scan has.
  public var gone = Listing()
  /// Problems that both have.
  public var remaining = Listing()

  /// A comparison without any problem.
  public init() {}
}
