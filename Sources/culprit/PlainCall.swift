internal import ArgumentParser
internal import CulpritTool

/// A call without options, `culprit [FILE …]`: what nearly every call is. Reading it takes no option parser, which needs about a fifth of the time of a short log.
enum PlainCall {
  /// The files of such a call; `nil` for any other.
  static func files(_ arguments: ArraySlice<String>) -> [String]? {
    let isPlain = arguments.allSatisfy { $0 == "-" || !$0.hasPrefix("-") && !$0.isEmpty }
    guard isPlain, let first = arguments.first else { return isPlain ? [] : nil }
    let commands = Culprit.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    return commands.contains(first) ? nil : Array(arguments)
  }

  /// Diagnoses the files.
  static func run(_ files: [String]) throws {
    let request = DiagnoseRequest(files: files, configuration: try ConfigurationLoading.inForce())
    let code = try DiagnoseCommand.answer(request).exitCode(tellsVerdict: false)
    if code != 0 { throw ExitCode(code) }
  }
}
