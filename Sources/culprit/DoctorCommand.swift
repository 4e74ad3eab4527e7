internal import ArgumentParser
internal import CulpritTool

/// `culprit doctor`: what this installation is and whether something is wrong with it.
struct DoctorCommand: ParsableCommand {
  /// The formats of the checkup.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Tells version, libraries, rules and the configuration in force, and what is wrong with them.",
    discussion: """
      EXAMPLES:
        culprit doctor
        culprit doctor --format json | jq -r '.configuration[] | "\\(.key) = \\(.value)  # \\(.from)"'

      EXIT CODES:
        0  culprit works
        2  culprit refuses to work as things are: a bad configuration or a bad rule
      """)

  @Option(help: "text or json.")
  var format: Format = .text

  func run() throws {
    StandardOutput.ignoreClosedPipe()
    let checkup = Checkup.make(version: Version.current)
    _ = StandardOutput.write(format == .json ? checkup.json : checkup.text)
    if checkup.exitCode != 0 { throw ExitCode(checkup.exitCode) }
  }
}
