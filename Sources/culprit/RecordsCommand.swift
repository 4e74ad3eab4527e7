internal import ArgumentParser
internal import CulpritModel
internal import CulpritTool

/// `culprit records`
struct RecordsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "records",
    abstract: "Answers a stream of logs as JSON Lines: one diagnosis for each record, in order.",
    discussion: """
      A record is {"id":…,"log":"…"} or {"id":…,"path":"…"}; the answer is {"id":…,"diagnosis":{…}} or {"id":…,"error":{…}}.

      EXAMPLES:
        jq -c '{id: .run, log: .output}' runs.jsonl | culprit records > verdicts.jsonl
        ls logs/*.log | jq -Rc '{id: ., path: .}' | culprit records
      """)

  @Option(
    help: ArgumentHelp(
      "The longest record and the longest file: bytes, or with K, M or G. (default: 64M)", valueName: "size"))
  var maxSize: ByteSize?

  @OptionGroup var threads: ThreadArguments

  @Option(help: ArgumentHelp("Language of the titles: en or zh. (default: by the locale)", valueName: "language"))
  var lang: Language?

  @OptionGroup var rules: RuleArguments

  func run() throws {
    let configuration = try ConfigurationLoading.inForce()
    let request = RecordsRequest(
      longest: maxSize?.bytes ?? RecordsRequest.usualLimit,
      threads: threads.inForce(configuration),
      language: lang ?? configuration.language?.value ?? ReaderLanguage.fromLocale,
      rulePaths: rules.inForce(configuration))
    do {
      let code = try Records(request).run()
      if code != 0 { throw ExitCode(code) }
    } catch let problem as RuleProblem {
      StandardOutput.writeError(problem.message)
      throw ExitCode(2)
    }
  }
}
