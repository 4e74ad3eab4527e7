/// When `text` is coloured.
public enum ColourChoice: String, CaseIterable, Sendable, Hashable {
  /// On a terminal, unless `NO_COLOR` is set.
  case auto
  /// Always.
  case always
  /// Never.
  case never

  /// Whether to use colour; `nil` lets the terminal decide.
  public var usesColour: Bool? {
    switch self {
    case .auto: nil
    case .always: true
    case .never: false
    }
  }
}
