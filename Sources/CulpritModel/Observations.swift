/// Everything that scanning a log brought to light: what inference works on.
///
/// It is bounded however long the log is: of a cause that occurs a million times only some evidence is kept, with the total.
public struct Observations: Sendable, Hashable {
  /// What was read.
  public var input: InputSummary
  /// The number of the last line that is not blank and no Markdown fence; 0 when there is none.
  public var lastTextLine: Int
  /// The kept evidence, in order of the log.
  public var evidence: [Evidence]
  /// How often each cause was seen; a cause that is not listed was seen as often as it has evidence.
  public var totals: [CauseID: Int]
  /// The distinct values of the facts of each cause that took more than one.
  public var varieties: [CauseID: [Finding.Variety]]
  /// The kept signals, in order of the log.
  public var signals: [Signal]
  /// Lines that look like errors and that no rule explains, in order of the log.
  public var suspects: [SuspectLine]

  /// A log of at most so many lines is most likely the end of a longer one, pasted because something failed.
  public static let shortLogLines = 60

  /// Observations from all their parts.
  public init(
    input: InputSummary, lastTextLine: Int? = nil, evidence: [Evidence] = [], totals: [CauseID: Int] = [:],
    varieties: [CauseID: [Finding.Variety]] = [:], signals: [Signal] = [], suspects: [SuspectLine] = []
  ) {
    self.input = input
    self.lastTextLine = lastTextLine ?? input.lines
    self.evidence = evidence
    self.totals = totals
    self.varieties = varieties
    self.signals = signals
    self.suspects = suspects
  }
}
