public import CulpritModel

/// What scanning a part of a log brought to light. Parts of one log are scanned by different scanners at the same time, and put together in order.
public struct LogPart: Sendable {
  private var evidence: EvidenceLog
  private var signals: BoundedLog<Signal>
  private var suspects: BoundedLog<SuspectLine>
  /// The number of lines of the part.
  private var lines: Int
  /// The size of the part, in bytes.
  private var bytes: Int
  /// How many lines at the end hold no text.
  private var emptyLinesAtEnd: Int
  /// The patterns that were given up on some line, because PCRE2's limits were reached.
  public private(set) var limitedPatterns: Set<String>

  init(_ evaluator: LineEvaluator, lines: Int, bytes: Int, emptyLinesAtEnd: Int) {
    evidence = evaluator.evidence
    signals = evaluator.signals
    suspects = evaluator.suspects
    limitedPatterns = evaluator.limitedPatterns
    self.lines = lines
    self.bytes = bytes
    self.emptyLinesAtEnd = emptyLinesAtEnd
  }

  /// Puts the part behind this one to it.
  public mutating func append(_ next: LogPart) {
    let linesBefore = lines
    evidence.append(next.evidence, linesBefore: linesBefore)
    signals.append(next.signals) {
      Signal(name: $0.name, kind: $0.kind, line: $0.line + linesBefore, facts: $0.facts, text: $0.text)
    }
    suspects.append(next.suspects) {
      SuspectLine(
        NumberedLine(line: $0.line.line + linesBefore, text: $0.line.text), messageStarts: $0.messageStarts)
    }
    limitedPatterns.formUnion(next.limitedPatterns)
    emptyLinesAtEnd = next.emptyLinesAtEnd
    lines += next.lines
    bytes += next.bytes
  }

  /// What was found in the whole log, if this is all of it.
  ///
  /// - Parameter name: what the log is called in the report.
  /// - Returns: everything that inference works on.
  public func observations(name: String) -> Observations {
    Observations(
      input: InputSummary(name: name, bytes: bytes, lines: lines), lastTextLine: lines - emptyLinesAtEnd,
      evidence: evidence.evidence, totals: evidence.totals, varieties: evidence.varieties,
      signals: signals.elements.sorted { $0.line < $1.line }, suspects: suspects.elements)
  }
}
