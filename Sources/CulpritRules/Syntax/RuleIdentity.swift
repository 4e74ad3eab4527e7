public import CulpritModel

/// What a rule file is called, read from its path below the rules root.
public enum RuleIdentity: Sendable, Hashable, CustomStringConvertible {
  /// A rule that names a cause: `dns/no-such-host.rule`.
  case cause(CauseID)
  /// A rule that gives a signal: `signals/job-failed.rule`.
  case signal(String)

  /// The path without its ending.
  public var description: String {
    switch self {
    case .cause(let cause): cause.description
    case .signal(let name): "signals/\(name)"
    }
  }
}
