/// What can be set in a configuration file or by an environment variable. `docs/configuration.md` describes each.
public enum ConfigurationKey: String, CaseIterable, Sendable, Hashable {
  /// The language of reports.
  case lang
  /// When `text` is coloured.
  case color
  /// Rules besides the built-in ones.
  case rules
  /// The format of reports.
  case format
  /// The platform whose variant of the advice is shown.
  case platform
  /// How many logs are read at the same time.
  case threads

  /// The environment variable with the same meaning.
  public var variable: String { "CULPRIT_\(rawValue.uppercased())" }
}
