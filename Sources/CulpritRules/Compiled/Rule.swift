public import CulpritModel

/// A rule, ready to run.
public struct Rule: Sendable {
  /// What a rule stands for.
  public enum Kind: Sendable {
    /// A cause of failure.
    case cause(Cause)
    /// A sign that is no cause, with the name of its rule.
    case signal(String, SignalKind)

    /// Whether the rule tells that something ended well.
    public var saysSuccess: Bool {
      if case .signal(_, .succeeded) = self { true } else { false }
    }

    /// The cause, unless the rule is a signal.
    public var cause: Cause? {
      if case .cause(let cause) = self { cause } else { nil }
    }
  }

  /// What the rule stands for.
  public let kind: Kind
  /// The patterns, each enough by itself.
  public let patterns: [RulePattern]

  /// A rule from its parts.
  public init(kind: Kind, patterns: [RulePattern]) {
    self.kind = kind
    self.patterns = patterns
  }

  /// What its file is called.
  public var identity: RuleIdentity {
    switch kind {
    case .cause(let cause): .cause(cause.id)
    case .signal(let name, _): .signal(name)
    }
  }

  /// Whether the rule tells that a line only quotes.
  var isQuoting: Bool {
    if case .signal(_, .quoted) = kind { true } else { false }
  }

  /// The cause, unless the rule is a signal.
  public var cause: Cause? { kind.cause }
}
