public import CulpritModel
internal import CulpritRender
internal import CulpritRules

/// Lists the causes of the rules in force: the work behind `culprit rules list` and `culprit explain --list`.
public struct RuleList: Sendable {
  private let rules: RulesInForce
  private let options: PageOptions

  /// - Throws: `RuleProblem` when a rule of the user is refused.
  public init(addingRulesAt paths: [String], options: PageOptions) throws(RuleProblem) {
    self.init(try RulesInForce(addingRulesAt: paths), options: options)
  }

  init(_ rules: RulesInForce, options: PageOptions) {
    self.rules = rules
    self.options = options
  }

  /// A table with one line for each rule, or JSON.
  ///
  /// - Parameter category: the only category that is wanted; `nil` for all.
  /// - Returns: the text.
  public func table(of category: CulpritModel.Category? = nil) -> String {
    let list = list(of: category)
    return options.format == .json ? list.json() : list.table()
  }

  /// The titles by category, or JSON.
  public func titles() -> String {
    let list = list(of: nil)
    return options.format == .json ? list.json() : list.byCategory(asMarkdown: options.chosenFormat == .markdown)
  }

  private func list(of category: CulpritModel.Category?) -> CauseList {
    let entries = rules.set.rules.compactMap { rule -> CauseList.Entry? in
      guard let cause = rule.cause, category == nil || cause.id.category == category else { return nil }
      let file = rules.foreignFile(of: cause.id)
      let origin = file.map { _ in rules.holders(of: cause.id.description).first?.origin ?? .builtIn } ?? .builtIn
      return CauseList.Entry(
        cause: cause, origin: origin.rawValue, file: file ?? "rules/\(cause.id).rule", patterns: rule.patterns.count)
    }
    return CauseList(entries, options: options.renderOptions())
  }
}
