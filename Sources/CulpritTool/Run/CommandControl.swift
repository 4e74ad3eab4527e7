internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What signals do to the command that runs, and to the terminal.
final class CommandControl: Sendable {
  private struct State {
    var process: CommandProcess?
    var plan = StreamPlan.pipes
    var controller: Int32?
    var realTerminal: Int32?
    /// The first signal that asked for the end.
    var endingSignal: Int32?
    /// Whether a process sent it; otherwise it was typed.
    var isEndSent = false
  }

  private let state = Mutex(State())
  /// Is written to when a signal asks for the end, so that a wait can be cut short.
  let interruption: (readEnd: Int32, writeEnd: Int32)

  init() throws(SystemError) { interruption = try Pipe.open() }

  /// The signal that asked for the end, if one did.
  var endingSignal: Int32? { state.withLock { $0.endingSignal } }

  /// From now on signals are for this command.
  func attach(_ process: CommandProcess, streams: CommandStreams) {
    let endingSignal = state.withLock { state in
      state.process = process
      state.plan = streams.plan
      state.controller = streams.controller
      state.realTerminal = streams.realTerminal
      return state.endingSignal
    }
    // It came before there was a command.
    if let endingSignal { send(endingSignal) }
  }

  /// There is no command any more.
  func detach() {
    state.withLock {
      $0.process = nil
      $0.controller = nil
      $0.plan = .pipes
    }
  }

  /// Does what a signal asks for.
  func handle(_ arrival: SignalRelay.Arrival) {
    let number = arrival.number
    switch number {
    case SIGWINCH: resize()
    case SIGCHLD: followStop()
    case SIGTSTP:
      if arrival.isSentByProcess || isInteractive { send(number) }
      if !isInteractive { stopAlone() }
    case SIGCONT: resume()
    default:
      if SignalRelay.ending.contains(number) { noteEnding(arrival) }
      // A terminal has sent it to the command too, unless the command has a terminal of its own.
      if arrival.isSentByProcess || isInteractive { send(number) }
    }
  }

  private var isInteractive: Bool { state.withLock { $0.plan == .interactive } }

  /// Ends this process by the interrupt that ended the command, if that was typed.
  ///
  /// A terminal interrupts a whole job, and a shell that runs a script stops it only if the command died of the interrupt; the exit status
  /// that a shell tells is the same.
  func endByTypedInterrupt(plan: StreamPlan) {
    let (endingSignal, isEndSent) = state.withLock { ($0.endingSignal, $0.isEndSent) }
    // In a session of its own the command got the key, and this process no signal.
    guard plan == .interactive ? !isEndSent : endingSignal == SIGINT && !isEndSent else { return }
    signal(SIGINT, SIG_DFL)
    if plan == .interactive {
      kill(0, SIGINT)
    } else {
      kill(getpid(), SIGINT)
    }
  }

  private func noteEnding(_ arrival: SignalRelay.Arrival) {
    let number = arrival.number
    let isSecond = state.withLock { state in
      defer {
        if state.endingSignal == nil { state.isEndSent = arrival.isSentByProcess }
        state.endingSignal = state.endingSignal ?? number
      }
      return state.endingSignal != nil && state.process?.identifier == nil
    }
    var byte: UInt8 = 1
    _ = write(interruption.writeEnd, &byte, 1)
    // There is nothing left to wait for but a reader that does not read.
    if isSecond {
      RawTerminal.leave()
      signal(number, SIG_DFL)
      // Not raise(3): on the thread of the relay signals are blocked.
      kill(getpid(), number)
    }
  }

  /// Sends a signal to the command; in a session of its own, to the job in its foreground, as its terminal would.
  private func send(_ number: Int32) {
    let (process, controller, plan) = state.withLock { ($0.process, $0.controller, $0.plan) }
    guard let identifier = process?.identifier else { return }
    if plan == .interactive, let controller {
      let job = tcgetpgrp(controller)
      if job > 0 {
        kill(-job, number)
        return
      }
    }
    kill(identifier, number)
  }

  private func resize() {
    let (controller, real, plan) = state.withLock { ($0.controller, $0.realTerminal, $0.plan) }
    guard let controller, let real else { return }
    PseudoTerminal.copySize(from: real, to: controller)
    // The kernel told the command of the real terminal's size, maybe before it could see the new one.
    if plan == .shown { send(SIGWINCH) }
  }

  /// Stops with the command, when it stopped in the session of its own, and gives the terminal back to the shell meanwhile.
  private func followStop() {
    guard isInteractive, let identifier = state.withLock({ $0.process })?.identifier else { return }
    var information = siginfo_t()
    guard waitid(P_PID, id_t(identifier), &information, WSTOPPED | WNOHANG) == 0, information.si_signo == SIGCHLD else {
      return
    }
    let wasRaw = RawTerminal.isRaw
    RawTerminal.leave()
    // The whole job stops, as it does when a terminal stops it; this process when it is ready to.
    signal(SIGTSTP, SIG_IGN)
    kill(0, SIGTSTP)
    SignalRelay.catchSignal(SIGTSTP)
    stopAlone()
    if wasRaw, RawTerminal.isForeground { RawTerminal.enter() }
    resume()
  }

  /// Stops this process until it is continued.
  private func stopAlone() {
    // Nobody would continue a job whose shell is in another session; the kernel does not stop such jobs either.
    guard getsid(getppid()) == getsid(0) else { return }
    raise(SIGSTOP)
  }

  private func resume() {
    resize()
    if let identifier = state.withLock({ $0.process })?.identifier { kill(identifier, SIGCONT) }
  }
}
