internal import ArgumentParser
internal import CulpritTool

CommandLauncher.takeOver()

do {
  if let call = PlainCall(CommandLine.arguments.dropFirst()) {
    try call.run()
  } else {
    var command = try Culprit.parseAsRoot()
    try command.run()
  }
} catch let status as ExitCode {
  Culprit.exit(withError: status)
} catch {
  let message = Culprit.fullMessage(for: error)
  // ArgumentParser's own exit code for wrong usage is 64; the contract of this program says 2.
  if Culprit.exitCode(for: error) == .success {
    if !message.isEmpty { _ = StandardOutput.write(message + "\n") }
    Culprit.exit()
  }
  StandardOutput.writeError(message + "\n")
  Culprit.exit(withError: ExitCode(2))
}
