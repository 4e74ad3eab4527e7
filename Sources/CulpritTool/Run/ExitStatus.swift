/// The exit statuses of `culprit run` besides those of the command itself; the same as those of env(1), nice(1) and shells.
enum ExitStatus {
  /// culprit itself failed.
  static let culpritFailed: Int32 = 125
  /// The command was found and cannot be executed.
  static let notExecutable: Int32 = 126
  /// There is no such command.
  static let notFound: Int32 = 127

  /// The status of a command that a signal ended.
  static func ended(bySignal number: Int32) -> Int32 { 128 + number }
}
