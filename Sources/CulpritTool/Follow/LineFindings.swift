internal import CulpritModel
internal import CulpritRules
internal import CulpritScan

/// Turns the evidence of single lines into findings: of several causes on one line, the root.
struct LineFindings {
  private let engine: Engine
  /// The root among causes that stood on one line together.
  private var roots: [[CauseID]: CauseID] = [:]
  /// What was found in the line whose end had not come yet, so that it is not told twice.
  private var incomplete: (line: Int, causes: Set<CauseID>) = (0, [])

  init(engine: Engine) {
    self.engine = engine
  }

  /// The findings of lines, in the order of the log.
  mutating func findings(of evidence: [Evidence]) -> [Finding] {
    var findings: [Finding] = []
    var rest = evidence.sorted { ($0.line, $0.column) < ($1.line, $1.column) }[...]
    while let first = rest.first {
      let line = rest.prefix { $0.line == first.line }
      rest = rest.dropFirst(line.count)
      guard let finding = finding(of: Array(line)) else { continue }
      if first.line == incomplete.line, incomplete.causes.contains(finding.cause.id) { continue }
      findings.append(finding)
    }
    return findings
  }

  /// The finding of a line whose end has not come.
  mutating func findings(ofIncomplete bytes: [UInt8], line: Int) -> [Finding] {
    guard !bytes.isEmpty else { return [] }
    var scanner = LogScanner(name: "-", plan: engine.plan)
    bytes.withUnsafeBytes { scanner.feed($0) }
    let evidence = scanner.finish().evidence.map { piece in
      var piece = piece
      piece.line = line
      return piece
    }
    guard let finding = finding(of: evidence) else { return [] }
    if incomplete.line != line { incomplete = (line, []) }
    return incomplete.causes.insert(finding.cause.id).inserted ? [finding] : []
  }

  private mutating func finding(of evidence: [Evidence]) -> Finding? {
    guard let root = root(of: evidence), let piece = evidence.first(where: { $0.cause == root }),
      let cause = engine.rules.cause(root)
    else { return nil }
    return Finding(cause: cause, confidence: piece.confidence, facts: piece.facts, count: 1, evidence: [piece])
  }

  private mutating func root(of evidence: [Evidence]) -> CauseID? {
    let causes = evidence.map(\.cause)
    guard causes.count > 1 else { return causes.first }
    if let known = roots[causes] { return known }
    let line = evidence.first?.line ?? 1
    let observations = Observations(
      input: InputSummary(name: "-", bytes: 0, lines: line), evidence: evidence)
    let root = engine.diagnose(observations).root?.cause.id ?? causes.first
    roots[causes] = root
    return root
  }
}
