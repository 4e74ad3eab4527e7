internal import CulpritInference
internal import CulpritModel
internal import CulpritRender

/// A trace as text for a terminal: evidence, signals, incidents in the order of candidates, unexplained lines.
enum TraceText {
  private static let shownSignals = 40

  /// The text; everything that comes from the log is fit to be printed.
  static func make(_ trace: Trace, name: String, redacts: Bool) -> String {
    let fit = { (text: String) in redacts ? Redactor.redact(Sanitizer.clean(text)) : Sanitizer.clean(text) }
    var lines = ["trace of \(fit(name))"]
    lines.append("evidence:")
    lines += trace.evidence.map { piece in
      let facts = piece.facts.entries.map { "\($0.name.rawValue)=\(fit($0.value))" }.joined(separator: " ")
      let tool = piece.tool.map { " [\(fit($0))]" } ?? ""
      return "  \(piece.line):\(piece.column) \(piece.cause) (\(piece.confidence.rawValue))\(tool) \(facts)"
    }
    lines.append("signals:")
    lines += trace.signals.prefix(shownSignals).map { "  \($0.line) \($0.name)\(stage(of: $0.kind))" }
    if trace.signals.count > shownSignals { lines.append("  … and \(trace.signals.count - shownSignals) more") }
    lines.append("incidents, the first one decides:")
    for (number, candidate) in trace.candidates.enumerated() {
      lines.append(
        "  \(number + 1). \(candidate.root), lines \(candidate.lines.lowerBound)–\(candidate.lines.upperBound): \(candidate.ending)"
      )
      lines += candidate.shares.map { share in
        let cause = share.cause
        let masks =
          share.maskedBy.isEmpty ? "" : ", masked by \(share.maskedBy.map(\.description).joined(separator: ", "))"
        return
          "     \(cause.id): \(cause.strength.rawValue), stage \(cause.stage.rawValue), \(cause.confidence.rawValue)\(masks)"
      }
    }
    lines.append("unexplained lines, a failure from a score of \(trace.needed) on:")
    lines += trace.suspects.map { "  \($0.line.line) score \($0.score): \(fit($0.line.text))" }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func stage(of kind: SignalKind) -> String {
    if case .held(let stage) = kind { " (\(stage.rawValue))" } else { "" }
  }
}
