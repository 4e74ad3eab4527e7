import CulpritInference
import CulpritModel

/// A small world of causes and logs for tests of inference.
enum Observing {
  static func cause(
    _ id: String, _ stage: Stage, strength: Strength = .ordinary, confidence: Confidence = .high, masks: [String] = []
  ) -> Cause {
    Cause(
      id: CauseID(id) ?? CauseID(category: .dns, slug: "broken-test"), title: LocalizedText(english: id), stage: stage,
      confidence: confidence, retry: .never, strength: strength, masks: masks.compactMap { CauseSelector($0) })
  }

  static func evidence(_ cause: Cause, line: Int, facts: Facts = Facts()) -> Evidence {
    Evidence(cause: cause.id, line: line, column: 1, text: "line \(line)", facts: facts, confidence: cause.confidence)
  }

  static func diagnose(
    _ evidence: [Evidence], causes: [Cause], signals: [Signal] = [], suspects: [SuspectLine] = [],
    lines: Int = 200
  ) -> Diagnosis {
    diagnoser(causes).diagnose(
      Observations(
        input: InputSummary(name: "log", bytes: 1, lines: lines), evidence: evidence, signals: signals,
        suspects: suspects))
  }

  static func diagnoser(_ causes: [Cause]) -> Diagnoser {
    let known = Dictionary(causes.map { ($0.id, $0) }) { first, _ in first }
    return Diagnoser { known[$0] }
  }

  static func suspect(_ text: String, line: Int) -> SuspectLine {
    SuspectLine(NumberedLine(line: line, text: text))
  }

  static func signal(_ kind: SignalKind, line: Int) -> Signal {
    Signal(name: "signal", kind: kind, line: line, text: "signal \(line)")
  }
}
