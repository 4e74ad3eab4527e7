internal import CulpritModel
internal import CulpritRender
internal import CulpritRules

/// Finds a rule by its name or by what it matches, and shows its page: the work behind `culprit explain`.
public struct Explain: Sendable {
  private let engine: Engine
  private let options: PageOptions

  /// - Throws: `RuleProblem` when a rule of the user is refused.
  public init(addingRulesAt paths: [String], options: PageOptions) throws(RuleProblem) {
    engine = try Engine(addingRulesAt: paths)
    self.options = options
  }

  /// The page of the rule that the text names (`dns/no-such-host`, or `no-such-host` alone) or that finds the root cause of the lines.
  ///
  /// - Throws: `RuleProblem` for an unknown name, with the nearest ones, and for lines that no rule explains.
  public func page(for text: String) throws(RuleProblem) -> String {
    if let name = Self.name(in: text) { return try page(named: name) }
    return try page(matching: text)
  }

  /// Every cause with its title, by category.
  public func list() -> String {
    RuleList(engine.inForce, options: options).titles()
  }

  /// A single word without blanks that is made like an identity or a slug.
  private static func name(in text: String) -> String? {
    let isName = text.utf8.allSatisfy { byte in
      (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || "-_/*".utf8.contains(byte)
    }
    return isName && !text.isEmpty ? text : nil
  }

  private func page(named name: String) throws(RuleProblem) -> String {
    let known = engine.rules.causes.map(\.id)
    if let id = CauseID(name), let explanation = maker.explanation(of: id) { return render(explanation) }
    let sameSlug = known.filter { $0.slug == name }
    if let only = sameSlug.first, sameSlug.count == 1, let explanation = maker.explanation(of: only) {
      return render(explanation)
    }
    throw RuleProblem.unknownRule(name, among: known.map(\.description))
  }

  private func page(matching text: String) throws(RuleProblem) -> String {
    let diagnosis = engine.diagnose(text, name: "-")
    let finding = diagnosis.root ?? diagnosis.others.first?.finding
    if let finding, let explanation = maker.explanation(of: finding.cause.id, facts: finding.facts) {
      return render(explanation)
    }
    // A line that does not look like a failure has no telling lines; the lines themselves are what was asked for.
    let lines = text.split(whereSeparator: \.isNewline).map(String.init)
    let nearest = NearestRules.find(for: lines, among: engine.rules).map(\.id.description)
    let suggestion = nearest.isEmpty ? "" : "; the nearest are \(nearest.joined(separator: ", "))"
    throw RuleProblem(
      message:
        "culprit: no rule explains \(lines.count == 1 ? "this line" : "these lines")\(suggestion). `culprit rules new` begins a new one\n"
    )
  }

  private var maker: ExplanationMaker { ExplanationMaker(engine: engine) }

  private func render(_ explanation: Explanation) -> String {
    options.chosenFormat.explanationRenderer.explain(explanation, options: options.renderOptions())
  }
}
