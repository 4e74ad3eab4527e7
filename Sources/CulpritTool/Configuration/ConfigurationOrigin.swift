/// Where a value of the configuration comes from; later cases outrank earlier ones.
public enum ConfigurationOrigin: Sendable, Hashable, CustomStringConvertible {
  /// A line of the user's own file.
  case user(file: String, line: Int)
  /// A line of the project's file.
  case project(file: String, line: Int)
  /// An environment variable.
  case environment(variable: String)

  /// The place as people name it.
  public var description: String {
    switch self {
    case .user(let file, let line), .project(let file, let line): "\(Printable.text(file)):\(line)"
    case .environment(let variable): variable
    }
  }
}
