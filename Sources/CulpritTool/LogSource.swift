/// Where a log comes from.
public enum LogSource: Sendable, Hashable {
  /// A pipe, a redirection, or what is pasted into a terminal.
  case standardInput
  /// A file.
  case file(String)

  /// The source that an argument names; `-` is standard input.
  public init(argument: String) {
    self = argument == "-" ? .standardInput : .file(argument)
  }

  /// The name for reports.
  public var name: String {
    switch self {
    case .standardInput: "-"
    case .file(let path): path
    }
  }
}
