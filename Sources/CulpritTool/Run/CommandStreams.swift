#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The standard streams of a command: the ends that it gets, and ours.
struct CommandStreams {
  /// Where output of the command arrives, and where it goes.
  struct Channel: Sendable {
    let source: Int32
    let destination: Int32
  }

  /// How the streams are connected.
  let plan: StreamPlan
  private(set) var channels: [Channel] = []
  /// Our side of the pseudo-terminal, if there is one.
  private(set) var controller: Int32?
  /// The real terminal behind it.
  private(set) var realTerminal: Int32?
  /// What the command gets as standard input, output and error.
  private(set) var input = STDIN_FILENO
  private(set) var output = STDOUT_FILENO
  private(set) var error = STDERR_FILENO
  /// The ends that only the command needs.
  private var ofCommand: [Int32] = []

  /// Opens what the plan needs.
  init(plan: StreamPlan) throws(SystemError) {
    self.plan = plan
    let isShown = { (descriptor: Int32) in plan != .pipes && isatty(descriptor) == 1 }
    if isShown(STDOUT_FILENO) || isShown(STDERR_FILENO) {
      let real = isShown(STDOUT_FILENO) ? STDOUT_FILENO : STDERR_FILENO
      let pair = try PseudoTerminal(like: real, takesInput: plan == .interactive)
      channels.append(Channel(source: pair.controller, destination: real))
      ofCommand.append(pair.terminal)
      (controller, realTerminal) = (pair.controller, real)
      if isShown(STDOUT_FILENO) { output = pair.terminal }
      if isShown(STDERR_FILENO) { error = pair.terminal }
      if plan == .interactive, isatty(STDIN_FILENO) == 1 { input = pair.terminal }
    }
    if !isShown(STDOUT_FILENO) { output = try addPipe(to: STDOUT_FILENO) }
    if !isShown(STDERR_FILENO) {
      // One pipe for both keeps the order in which the command wrote.
      let isSame = !isShown(STDOUT_FILENO) && StreamPlan.leadToSame(STDOUT_FILENO, STDERR_FILENO)
      error = isSame ? output : try addPipe(to: STDERR_FILENO)
    }
  }

  private mutating func addPipe(to destination: Int32) throws(SystemError) -> Int32 {
    let (readEnd, writeEnd) = try Pipe.open()
    channels.append(Channel(source: readEnd, destination: destination))
    ofCommand.append(writeEnd)
    return writeEnd
  }

  /// Closes the ends that the command has now; without that its end would not be seen.
  mutating func closeEndsOfCommand() {
    for descriptor in ofCommand { close(descriptor) }
    ofCommand = []
  }
}
