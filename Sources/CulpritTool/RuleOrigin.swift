/// Where a rule comes from. The later ones win over the earlier ones.
public enum RuleOrigin: String, CaseIterable, Sendable, Hashable, Comparable {
  /// It is part of the program.
  case builtIn = "built-in"
  /// The user's own folder, for all projects.
  case user
  /// The folder `.culprit/rules` of the project, which whoever wrote the project has filled.
  case project
  /// A path that was named with `--rules`.
  case option

  /// Orders by precedence, the weakest first.
  public static func < (left: RuleOrigin, right: RuleOrigin) -> Bool { left.order < right.order }

  private var order: Int {
    switch self {
    case .builtIn: 0
    case .user: 1
    case .project: 2
    case .option: 3
    }
  }
}
