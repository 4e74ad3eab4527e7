internal import Dispatch
internal import Subprocess
internal import Synchronization
internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A running command.
///
/// swift-subprocess starts it, watches it and reaps it. The command gets descriptors that are open already, since its output goes through a
/// loop over `poll(2)` that also serves the keyboard, with fewer copies than an asynchronous sequence would take.
final class CommandProcess: Sendable {
  /// How a command ended.
  enum Ending: Sendable, Hashable {
    case exited(Int32)
    case killed(bySignal: Int32)

    /// The exit status by which a shell tells it.
    var status: Int32 {
      switch self {
      case .exited(let status): status
      case .killed(let number): ExitStatus.ended(bySignal: number)
      }
    }
  }

  private enum State {
    case starting
    case running(pid_t)
    case ended(Ending)
    case failed(String)
  }

  /// Becomes readable when the command has ended.
  let endedDescriptor: Int32
  private let state = Mutex(State.starting)

  private init(endedDescriptor: Int32) { self.endedDescriptor = endedDescriptor }

  /// Starts a command and returns when it runs.
  ///
  /// - Parameters:
  ///   - command: the command.
  ///   - streams: what it gets as standard input, output and error.
  ///   - signals: the signals that the command shall ignore.
  /// - Returns: the running command.
  /// - Throws: why it could not be started.
  static func start(
    _ command: ResolvedCommand, streams: CommandStreams, ignoring signals: [Int32]
  ) throws(SystemError) -> CommandProcess {
    let pipe = try Pipe.open()
    let process = CommandProcess(endedDescriptor: pipe.readEnd)
    let started = DispatchSemaphore(value: 0)
    let configuration = configuration(of: command, plan: streams.plan, ignoring: signals)
    let (input, output, error) = (streams.input, streams.output, streams.error)
    Task.detached {
      do {
        let result = try await Subprocess.run(
          configuration,
          input: .fileDescriptor(FileDescriptor(rawValue: input), closeAfterSpawningProcess: false),
          output: .fileDescriptor(FileDescriptor(rawValue: output), closeAfterSpawningProcess: false),
          error: .fileDescriptor(FileDescriptor(rawValue: error), closeAfterSpawningProcess: false)
        ) { execution in
          process.state.withLock { $0 = .running(execution.processIdentifier.value) }
          started.signal()
        }
        process.state.withLock { $0 = .ended(Ending(result.terminationStatus)) }
      } catch {
        process.state.withLock { $0 = .failed("\(error)") }
        started.signal()
      }
      close(pipe.writeEnd)
    }
    started.wait()
    if case .failed(let reason) = process.state.withLock({ $0 }) { throw SystemError(reason) }
    return process
  }

  deinit { close(endedDescriptor) }

  /// The process; in an interactive plan the leader of its session, which ends as the command ends. `nil` after the end: the system may give
  /// the number to another process then.
  var identifier: pid_t? {
    state.withLock { if case .running(let identifier) = $0 { identifier } else { nil } }
  }

  /// How the command ended; right once `endedDescriptor` is readable.
  var ending: Ending {
    state.withLock { if case .ended(let ending) = $0 { ending } else { .exited(ExitStatus.culpritFailed) } }
  }

  private static func configuration(
    of command: ResolvedCommand, plan: StreamPlan, ignoring signals: [Int32]
  ) -> Subprocess.Configuration {
    var options = PlatformOptions()
    options.createSession = plan == .interactive
    let arguments = CommandLauncher.arguments(
      mode: plan == .interactive ? .session : .replace, ignoring: signals, command: command)
    return Subprocess.Configuration(
      executable: .path(FilePath(ProgramPath.own)),
      arguments: Arguments(
        executablePathOverride: Array("culprit".utf8) + [0], remainingValues: arguments.map { $0 + [0] }),
      environment: .custom(ProcessEnvironment.entries.map { $0 + [0] }), platformOptions: options)
  }
}

extension CommandProcess.Ending {
  fileprivate init(_ status: TerminationStatus) {
    switch status {
    case .exited(let status): self = .exited(status)
    case .signaled(let number): self = .killed(bySignal: number)
    }
  }
}
