public import CulpritModel

/// What is set apart from flags: by environment variables, the project's file and the user's own file, in this order of rank.
public struct Configuration: Sendable {
  /// A value and where it comes from.
  public struct Setting<Value: Sendable>: Sendable {
    /// The value.
    public let value: Value
    /// The place that set it.
    public let origin: ConfigurationOrigin
  }

  /// The language of reports.
  public internal(set) var language: Setting<Language>?
  /// When `text` is coloured.
  public internal(set) var colour: Setting<ColourChoice>?
  /// The format of reports.
  public internal(set) var format: Setting<OutputFormat>?
  /// The platform whose variant of the advice is shown.
  public internal(set) var platform: Setting<Platform>?
  /// How many logs are read at the same time, from 1 to 1,024.
  public internal(set) var threads: Setting<Int>?
  /// Rule files and folders besides the built-in rules, as paths that can be opened.
  public internal(set) var rules: Setting<[String]>?

  /// Nothing is set.
  public init() {}

  /// The numbers of threads that can be asked for.
  public static let threadRange = 1...1_024
}
