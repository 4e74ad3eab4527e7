/// What is known of the terminal.
struct TerminalState: Sendable, Hashable {
  /// The value of `TERM`.
  let name: String?
  /// Whether standard output is a terminal.
  let isOutput: Bool
  /// Its columns, if it tells.
  let columns: Int?

  /// The terminal of this process.
  static var current: TerminalState {
    TerminalState(
      name: Configuration.environmentVariable("TERM"), isOutput: StandardOutput.isTerminal,
      columns: StandardOutput.terminalWidth)
  }
}
