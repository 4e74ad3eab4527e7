internal import CulpritInference
internal import CulpritModel
internal import CulpritRender
internal import CulpritScan
internal import CulpritText

/// The line of a log of which a rule is made.
struct TellingLine {
  /// The line, counted from 1.
  let number: Int
  /// The line without prefixes, control characters and credentials.
  let text: String
  /// The root cause that the log has already.
  let verdict: Cause?

  /// Chooses it as for a verdict: the proving line of a known cause; else the line that looks most like the report of a failure, the first of
  /// several; else the only line there is.
  static func choose(in log: [UInt8], engine: Engine) -> TellingLine? {
    var scanner = LogScanner(name: "-", plan: engine.plan)
    log.withUnsafeBytes { scanner.feed($0) }
    let observations = scanner.finish()
    let diagnosis = engine.diagnose(observations)
    if let root = diagnosis.root, let proof = root.evidence.first {
      return TellingLine(number: proof.line, text: fit(proof.text), verdict: root.cause)
    }
    // A line that only closes the report (`make: *** … Error 1`) tells no cause, if there is another one.
    let closing = Set(observations.signals.filter { $0.kind == .failed }.map(\.line))
    let all = engine.trace(observations).suspects
    let speaking = all.filter { !closing.contains($0.line.line) }
    let suspects = speaking.isEmpty ? all : speaking
    if let score = suspects.map(\.score).max(), let best = suspects.first(where: { $0.score == score }) {
      return TellingLine(number: best.line.line, text: fit(best.line.text), verdict: nil)
    }
    let lines = String(decoding: log.prefix(1 << 16), as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let written = lines.enumerated().filter { !$0.element.allSatisfy(\.isWhitespace) }
    guard written.count == 1, let only = written.first else { return nil }
    return TellingLine(number: only.offset + 1, text: fit(String(only.element)), verdict: nil)
  }

  private static func fit(_ line: String) -> String {
    var normalizer = LineNormalizer()
    var normal = line
    var isFirst = true
    Array(line.utf8).withUnsafeBytes { raw in
      normalizer.forEachLine(in: raw) { bytes, _ in
        if isFirst || normal.allSatisfy(\.isWhitespace) { normal = String(decoding: bytes, as: UTF8.self) }
        isFirst = false
      }
    }
    let clean = Redactor.redact(Sanitizer.clean(normal))
    let end = clean.lastIndex { !$0.isWhitespace }
    return end.map { String(clean[...$0].drop(while: \.isWhitespace)) } ?? clean
  }
}
