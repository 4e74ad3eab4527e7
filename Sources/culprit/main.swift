internal import ArgumentParser
internal import CulpritTool

CommandLauncher.takeOver()

// ArgumentParser's own exit code for wrong usage is 64; the contract of this program says 2.
do {
  var command = try Culprit.parseAsRoot()
  try command.run()
} catch {
  let message = Culprit.fullMessage(for: error)
  let code = Culprit.exitCode(for: error)
  if code == .success {
    if !message.isEmpty { _ = StandardOutput.write(message + "\n") }
    Culprit.exit()
  }
  if let status = error as? ExitCode { Culprit.exit(withError: status) }
  StandardOutput.writeError(message + "\n")
  Culprit.exit(withError: ExitCode(2))
}
