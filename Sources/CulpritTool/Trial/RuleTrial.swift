internal import CulpritModel
internal import CulpritRules

/// One rule, tried on its own examples and near-misses among all other rules.
struct RuleTrial: Sendable {
  /// How many attempts went well, of how many.
  struct Score: Sendable, Hashable {
    var passed = 0
    var total = 0

    mutating func note(_ isPassed: Bool) {
      total += 1
      if isPassed { passed += 1 }
    }

    var text: String { total == 0 ? "-" : "\(passed)/\(total)" }
    var isPerfect: Bool { passed == total }
  }

  /// The rule.
  let identity: String
  /// Examples that it finds with their facts.
  private(set) var examples = Score()
  /// Near-misses on which it is silent.
  private(set) var nearMisses = Score()
  /// Examples on which it is the verdict.
  private(set) var verdicts = Score()
  /// Examples in other dresses on which it is the verdict, with the same facts.
  private(set) var dresses = Score()
  /// The rules that fire on its examples too.
  let collisions: [Collision]
  /// What went wrong, one sentence each.
  private(set) var failures: [String] = []
  /// What went wrong in other dresses only.
  private(set) var weaknesses: [String] = []

  var isPassed: Bool { failures.isEmpty }

  /// Tries a rule.
  ///
  /// - Parameters:
  ///   - document: the rule, which is among those of the engine.
  ///   - faults: what the checker says of its examples and near-misses.
  ///   - engine: all rules.
  init(of document: RuleDocument, faults: [Diagnostic], in engine: Engine) {
    identity = document.identity?.description ?? document.file.name
    collisions = Collision.of(document, in: engine)
    failures = faults.map { "\($0.place.position.line): \($0.message)" }
    for example in document.examples { examples.note(!Self.lies(faults, in: example)) }
    for nearMiss in document.nearMisses { nearMisses.note(!Self.lies(faults, in: nearMiss)) }
    guard case .cause(let id)? = document.identity else { return }
    for example in document.examples where !Self.lies(faults, in: example) { tryVerdict(id, example, in: engine) }
  }

  private mutating func tryVerdict(_ id: CauseID, _ example: ExcerptBlock, in engine: Engine) {
    let line = example.log.file.position(at: example.log.ranges.first?.start ?? example.keyword.start).line
    let plain = engine.diagnose(example.log.text, name: "example")
    let finding = Self.verdict(of: plain)
    verdicts.note(finding?.cause.id == id)
    guard let finding, finding.cause.id == id else {
      failures.append("\(line): the verdict on the example is \(finding?.cause.id.description ?? "none")")
      return
    }
    for dress in LogDress.allCases {
      let dressed = Self.verdict(of: engine.diagnose(dress.text(of: example.log.lines), name: "example"))
      let lost = example.expected.map(\.name).filter { dressed?.facts[$0] != finding.facts[$0] }
      dresses.note(dressed?.cause.id == id && lost.isEmpty)
      if dressed?.cause.id != id {
        weaknesses.append(
          "\(line): \(dress.rawValue) the verdict is \(dressed?.cause.id.description ?? "none")")
      } else if !lost.isEmpty {
        let names = lost.map { "`\($0.rawValue)`" }.joined(separator: ", ")
        weaknesses.append("\(line): \(dress.rawValue) the example gives other facts: \(names)")
      }
    }
  }

  /// The root cause; an example may be nothing but a tool's warning, which is named without being what made a command fail.
  private static func verdict(of diagnosis: Diagnosis) -> Finding? {
    diagnosis.root ?? diagnosis.others.first?.finding
  }

  private static func lies(_ faults: [Diagnostic], in excerpt: ExcerptBlock) -> Bool {
    let ranges = excerpt.log.ranges + excerpt.expected.map(\.range)
    guard let first = ranges.map(\.start).min(), let last = ranges.map(\.end).max() else { return false }
    return faults.contains { first...last ~= $0.place.range.start }
  }
}
