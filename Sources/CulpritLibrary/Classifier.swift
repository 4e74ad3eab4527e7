internal import CulpritEngine
internal import CulpritRules

/// Names the root cause in the output of failed commands.
///
/// Making a classifier reads the index of the built-in rules, which takes a few milliseconds, and a pattern is compiled when a line first needs
/// it: make one and keep it. It is immutable and may be used by several threads or tasks at once.
///
/// ```swift
/// let classifier = Classifier()
/// let diagnosis = classifier.diagnose("curl: (6) Could not resolve host: proxy.golang.org")
/// if let root = diagnosis.root {
///   print(root.cause.id, root.facts[.host] ?? "")
/// }
/// print(classifier.report(on: diagnosis, as: .markdown))
/// ```
public struct Classifier: Sendable {
  let engine: DiagnosisEngine

  /// A classifier with the built-in rules.
  public init() {
    engine = DiagnosisEngine()
  }

  /// A classifier with rules of your own.
  ///
  /// - Parameter rules: where the rules come from. A rule of your own with the identity of a built-in one replaces it. Without `.builtin` only the
  ///   named rules are used.
  /// - Throws: ``RuleError`` when a file cannot be read, a rule is refused, or two rules of your own have the same identity.
  public init(rules: [RuleOrigin]) throws(RuleError) {
    engine = DiagnosisEngine(rules: try RuleOrigin.load(rules))
  }

  /// The causes of all rules, ordered by identity. Makes every rule, which takes some milliseconds.
  public var causes: [Cause] { engine.rules.causes }

  /// What the rules say about a cause; `nil` when there is no rule for it.
  public func cause(_ id: CauseID) -> Cause? { engine.rules.cause(id) }

  /// The advice for a cause, as templates with `{fact}` placeholders; `nil` when there is no rule for it.
  ///
  /// To show advice use ``report(on:as:options:)``, which fills the facts in safely: what stands in a log may not become a command.
  public func remedy(for id: CauseID) -> Remedy? { engine.rules.remedy(for: id) }
}
