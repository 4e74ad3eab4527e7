internal import ArgumentParser
internal import CulpritTool

/// The command line. Each command's work is in `CulpritTool`.
struct Culprit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "culprit",
    abstract: "Names the root cause in the output of a failed command, and says how to fix it.",
    discussion: """
      Pipe a failing command into it, name log files, or run it alone and paste a log.

      EXAMPLES:
        go get ./... 2>&1 | culprit
        culprit build.log
        culprit --format json ci/*.log | jq -r '.root.cause'
        culprit scan ci-logs/            (thousands of logs, archives too)
        culprit                          (paste the log, then press Ctrl-D)

      EXIT CODES:
        0  it did its work, whatever the verdict
        2  wrong usage, unreadable input, or a bad rule
        With --exit-code: 0 clean, 1 failure with a known cause, 3 unknown failure.
      """,
    version: "culprit \(Version.current)",
    subcommands: [
      DiagnoseCommand.self, ScanCommand.self, RunCommand.self, RecordsCommand.self, ExplainCommand.self,
      RulesCommand.self, DoctorCommand.self,
    ],
    defaultSubcommand: DiagnoseCommand.self)
}
