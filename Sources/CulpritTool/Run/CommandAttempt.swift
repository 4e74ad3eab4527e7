internal import CulpritModel
internal import CulpritScan

/// One run of a command: what it printed, as far as it matters, and how it ended.
struct CommandAttempt {
  /// How the command ended.
  let ending: CommandProcess.Ending
  /// What its output says.
  let observations: Observations
  /// The end of the output, if it was asked for.
  let tail: OutputTail
  /// Whether the command could not be executed after all; a message has said so.
  let wasRefused: Bool

  /// Runs a command and passes its output on.
  ///
  /// - Parameters:
  ///   - command: the command.
  ///   - plan: how its streams are connected.
  ///   - scanPlan: the rules.
  ///   - control: takes the signals meanwhile.
  ///   - ignored: the signals that the command shall ignore.
  ///   - keepsTail: whether the end of the output is kept.
  /// - Throws: why it could not be started.
  init(
    _ command: ResolvedCommand, plan: StreamPlan, scanPlan: ScanPlan, control: CommandControl,
    ignoring ignored: [Int32], keepsTail: Bool
  ) throws(SystemError) {
    var streams = try CommandStreams(plan: plan)
    let process = try CommandProcess.start(command, streams: streams, ignoring: ignored)
    streams.closeEndsOfCommand()
    control.attach(process, streams: streams)

    var scanner = LogScanner(name: command.name, plan: scanPlan)
    var tail = OutputTail(limit: keepsTail ? OutputTail.usualLimit : CommandLauncher.complaint.utf8.count)
    var merger = LineMerger(streams: streams.channels.count)
    var pump = OutputPump(streams)
    pump.run(endedDescriptor: process.endedDescriptor) { bytes, stream in
      merger.take(bytes, from: stream) { bytes in
        scanner.feed(bytes)
        tail.take(bytes)
      }
    }
    merger.finish { bytes in
      scanner.feed(bytes)
      tail.take(bytes)
    }
    RawTerminal.leave()
    control.detach()
    pump.closeAll()
    ending = process.ending
    observations = scanner.finish()
    self.tail = tail
    wasRefused = ending == .exited(ExitStatus.notExecutable) && tail.startsWith(CommandLauncher.complaint)
  }
}
