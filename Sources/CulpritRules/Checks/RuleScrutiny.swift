/// How closely rules are looked at.
public enum RuleScrutiny: Sendable, Hashable {
  /// Whether they work: what is asked whenever rules are loaded.
  case soundness
  /// Whether they are well made, too: catch-alls, patterns that hostile lines make slow, facts that nobody uses, texts still to be written.
  /// Takes some milliseconds a rule.
  case craft
}
