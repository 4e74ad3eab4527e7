internal import ArgumentParser
internal import CulpritModel
internal import CulpritTool

/// A call without options or with the few that scripts use: what nearly every call is. ArgumentParser, which reads all others and tells what is wrong with
/// them, takes half of the time of a short log to make its picture of all commands.
struct PlainCall {
  private var files: [String] = []
  private var format: OutputFormat?
  private var threads: Int?
  private var language: Language?
  private var tellsVerdict = false

  /// Reads the arguments; `nil` for a call that is to be read by ArgumentParser, be it right or wrong.
  init?(_ arguments: ArraySlice<String>) {
    let commands = Culprit.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    var rest = arguments
    while let argument = rest.popFirst() {
      if argument == "-" || !argument.hasPrefix("-") {
        guard !argument.isEmpty, !commands.contains(argument) else { return nil }
        files.append(argument)
      } else if argument == "--exit-code" {
        tellsVerdict = true
      } else {
        guard let value = rest.popFirst(), take(argument, value) else { return nil }
      }
    }
  }

  /// Takes an option and its value; `false` for anything else.
  private mutating func take(_ option: String, _ value: String) -> Bool {
    switch option {
    case "--format":
      format = OutputFormat(rawValue: value)
      return format != nil
    case "--lang":
      language = Language(rawValue: value)
      return language != nil
    case "--threads":
      threads = Int(value).flatMap { Configuration.threadRange.contains($0) ? $0 : nil }
      return threads != nil
    default: return false
    }
  }

  /// Diagnoses the files.
  func run() throws {
    var request = DiagnoseRequest(files: files, configuration: try ConfigurationLoading.inForce())
    if let format { request.page.format = format }
    if let language { request.page.language = language }
    if let threads { request.threads = threads }
    let code = try DiagnoseCommand.answer(request).exitCode(tellsVerdict: tellsVerdict)
    if code != 0 { throw ExitCode(code) }
  }
}
