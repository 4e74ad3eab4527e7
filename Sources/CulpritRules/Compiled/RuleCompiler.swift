internal import CulpritModel
internal import CulpritPatterns

/// Makes rules that can run out of the syntax trees of rule files.
public enum RuleCompiler {
  /// The rule of a document; `nil` when something required is missing, which the checker reports.
  public static func compile(_ document: RuleDocument) -> Rule? {
    let kind: Rule.Kind
    switch document.identity {
    case .cause?:
      guard let cause = document.cause else { return nil }
      kind = .cause(cause)
    case .signal(let name)?:
      guard let signal = document.signal else { return nil }
      kind = .signal(name, signal.value)
    case nil: return nil
    }
    let patterns = document.matches.flatMap { block in
      block.patterns.map { compile($0, of: block) }
    }
    return Rule(kind: kind, patterns: patterns)
  }

  private static func compile(_ syntax: PatternSyntax, of block: MatchBlock) -> RulePattern {
    var qualifiers: [RuleQualifier] = []
    var confidence: Confidence?
    for qualifier in block.qualifiers(of: syntax) {
      switch qualifier.kind {
      case .unless(let expression): qualifiers.append(.unless(expression.pattern))
      case .near(let distance, let expression): qualifiers.append(.near(distance, expression.pattern))
      case .notNear(let distance, let expression): qualifiers.append(.notNear(distance, expression.pattern))
      case .then(let expression): qualifiers.append(.then(expression.pattern))
      case .confidence(let level): confidence = level
      }
    }
    return RulePattern(
      pattern: syntax.expression.pattern, tools: block.tools.map(\.value), confidence: confidence,
      qualifiers: qualifiers)
  }
}
