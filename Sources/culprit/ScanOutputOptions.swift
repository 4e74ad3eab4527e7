internal import ArgumentParser
internal import CulpritModel
internal import CulpritRender
internal import CulpritTool

/// What `culprit scan` writes.
struct ScanOutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "\(BatchFormatKind.allCases.map(\.rawValue).joined(separator: ", ")): what standard output gets. (default: text on a terminal, markdown elsewhere, nothing with -o)",
      valueName: "name"))
  var format: BatchFormatKind?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write a file, in the format of its ending, or else in that of --format. May be repeated.", valueName: "file"))
  var output: [String] = []

  @OptionGroup var look: LookArguments

  @Flag(help: "Leave passwords and tokens in what is written as they are. Never pass such files on.")
  var noRedact = false

  func validate() throws {
    for path in output where BatchFormatKind(fileName: path) == nil && format == nil {
      let endings = BatchFormatKind.allCases.flatMap(\.endings).joined(separator: " ")
      throw ValidationError("which format is \(path) to have? Give it one of the endings \(endings), or add --format")
    }
    let names = Set(output)
    if names.count < output.count { throw ValidationError("-o names the same file twice") }
  }

  /// Puts the choices into a request.
  func apply(to request: inout ScanRequest, _ configuration: Configuration) throws {
    request.outputs = output.compactMap { path in
      (BatchFormatKind(fileName: path) ?? format).map { ScanRequest.Output(path: path, format: $0) }
    }
    let namesFile = output.contains { BatchFormatKind(fileName: $0) == nil }
    if !namesFile { request.format = format }
    if output.isEmpty, format == nil { request.format = StandardOutput.isTerminal ? .text : .markdown }
    var page = look.options(configuration)
    // What is written for others does not depend on where it was written.
    page.platform = .linux
    request.options = page.renderOptions(redacts: !noRedact)
  }
}
