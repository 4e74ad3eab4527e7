internal import CulpritEngine
internal import CulpritModel
internal import CulpritRules

/// How rules did on their examples, among all rules and in other dresses: the work behind `culprit rules test`.
public struct RuleTestReport: Sendable {
  /// Tables of more rules show only those that failed, unless all are asked for.
  static let longestTable = 40

  /// The table, the collisions, the failures and a closing line.
  public let text: String
  /// Whether an attempt failed.
  public let hasFailures: Bool

  /// Tries rules.
  ///
  /// - Parameters:
  ///   - paths: files and folders with the rules to try; none means all rules in force, the built-in ones included.
  ///   - rulePaths: further rules in whose company they are tried, as named with `--rules`.
  ///   - isStrict: whether a rule has to stand the test in other dresses, too.
  ///   - showsAll: whether rules that passed are listed however many there are.
  ///   - threads: how many rules are tried at the same time, at least 1.
  /// - Returns: what there is to say.
  /// - Throws: `RuleProblem` when a file cannot be read, or is wrong apart from its examples.
  public static func make(
    for paths: [String], addingRulesAt rulePaths: [String] = [], isStrict: Bool = false, showsAll: Bool = false,
    threads: Int = 1
  ) throws(RuleProblem) -> RuleTestReport {
    var rules = try RulesInForce(addingRulesAt: rulePaths)
    var documents: [RuleDocument] = []
    var faults: [Diagnostic] = []
    if paths.isEmpty {
      documents = rules.documents
    } else {
      let sources = try RulePaths.sources(at: paths)
      let known = rules.names
      let errors = RuleLoader(known: known).load(sources).diagnostics.filter { $0.severity == .error }
      guard errors.isEmpty else {
        throw RuleProblem(message: DiagnosticPicture(coloured: StandardOutput.isErrorTerminal).draw(errors))
      }
      let load = AddedRules.check(sources, known: known)
      // Nothing else was wrong, so what is wrong now are examples and near-misses.
      faults = load.diagnostics.filter { $0.severity == .error }
      documents = load.book.rules
      rules = rules.adding(load.book)
    }
    let engine = Engine(rules)
    var trials: [RuleTrial] = []
    OrderedWork(threads: threads).run(count: documents.count) { [documents, faults] index in
      let document = documents[index]
      return RuleTrial(of: document, faults: faults.filter { $0.place.file === document.file }, in: engine)
    } consume: { _, trial in
      trials.append(trial)
      return true
    }
    let thefts = paths.isEmpty ? [] : Self.thefts(by: documents, in: engine)
    return RuleTestReport(trials, thefts: thefts, isStrict: isStrict, showsAll: showsAll)
  }

  /// The examples of other rules on which a tried rule is now the verdict.
  private static func thefts(by documents: [RuleDocument], in engine: Engine) -> [String] {
    let tried = Set(documents.compactMap(\.identity))
    return engine.inForce.documents.flatMap { other -> [String] in
      guard case .cause(let id)? = other.identity, !tried.contains(.cause(id)) else { return [] }
      return other.examples.compactMap { example in
        guard let root = engine.diagnose(example.log.text, name: "example").root?.cause.id, root != id,
          tried.contains(.cause(root))
        else { return nil }
        let line = other.file.position(at: example.log.ranges.first?.start ?? 0).line
        return "\(root): takes the verdict on an example of \(id) (\(Printable.text(other.file.name)):\(line))"
      }
    }
  }

  init(_ trials: [RuleTrial], thefts: [String], isStrict: Bool, showsAll: Bool) {
    let failed = trials.filter { !$0.isPassed || isStrict && !$0.weaknesses.isEmpty }
    hasFailures = !failed.isEmpty || !thefts.isEmpty
    let shown = showsAll || trials.count <= Self.longestTable ? trials : failed
    var parts: [String] = []
    if !shown.isEmpty { parts.append(Self.table(of: shown, isStrict: isStrict)) }
    let collisions = shown.flatMap(\.collisions)
    if !collisions.isEmpty {
      let lines = collisions.map { "  \($0.rule): \($0.other) fires too (\($0.reason))" }
      parts.append(
        (["collisions, all decided for the rule whose example it is unless listed below:"] + lines).joined(
          separator: "\n"))
    }
    let failures =
      failed.flatMap { trial in
        (trial.failures + (isStrict ? trial.weaknesses : [])).map { "  \(trial.identity):\($0)" }
      } + thefts.map { "  \($0)" }
    let weaknesses = isStrict ? [] : shown.flatMap { trial in trial.weaknesses.map { "  \(trial.identity):\($0)" } }
    if !weaknesses.isEmpty { parts.append((["weak spots:"] + weaknesses).joined(separator: "\n")) }
    if !failures.isEmpty { parts.append((["failures:"] + failures).joined(separator: "\n")) }
    let pairs = trials.reduce(0) { $0 + $1.collisions.count }
    let count =
      "\(trials.count) \(trials.count == 1 ? "rule" : "rules") tested, \(pairs) \(pairs == 1 ? "collision" : "collisions")"
    let weak = isStrict ? 0 : trials.reduce(0) { $0 + $1.weaknesses.count }
    let closing =
      weak == 0 ? "" : " (\(weak) weak \(weak == 1 ? "spot" : "spots") in other dresses; --strict fails on them)"
    parts.append((hasFailures ? "\(count), \(failures.count) failed" : "\(count), all well") + closing)
    text = parts.joined(separator: "\n\n") + "\n"
  }

  private static func table(of trials: [RuleTrial], isStrict: Bool) -> String {
    let head = ["rule", "examples", "near-misses", "verdicts", "dressed up", ""]
    let rows = trials.map { trial in
      [
        trial.identity, trial.examples.text, trial.nearMisses.text, trial.verdicts.text, trial.dresses.text,
        !trial.isPassed || isStrict && !trial.weaknesses.isEmpty ? "FAILED" : trial.weaknesses.isEmpty ? "ok" : "weak",
      ]
    }
    let widths = head.indices.map { column in ([head] + rows).map { $0[column].utf8.count }.max() ?? 0 }
    return ([head] + rows).map { row in
      let cells = row.enumerated().map { column, text in
        let padding = String(repeating: " ", count: widths[column] - text.utf8.count)
        return column == 0 || column == row.count - 1 ? text + padding : padding + text
      }.joined(separator: "  ")
      return String(cells.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }
}
