public import CulpritModel

/// SARIF 2.1.0 that GitHub's code scanning accepts: one result for each failed log, one rule for each cause, its remedy as the rule's help.
///
/// Results are written as logs come; the rules stand behind them, since only then it is known which are needed.
public struct SARIFLog: BatchFormat {
  private let options: RenderOptions
  private let toolVersion: String?
  private let presentation: BatchPresentation
  private var rules: SARIFRules
  private var budget = SARIFBudget()
  private var leftOut = 0

  /// A format with these options; `toolVersion` is the version of the program, to be named as the tool's.
  public init(options: RenderOptions, toolVersion: String? = nil) {
    self.options = options
    self.toolVersion = toolVersion
    presentation = BatchPresentation(options, longestLine: SARIFLimits.excerpt)
    rules = SARIFRules(options: options)
  }

  /// The beginning, up to the results.
  public mutating func begin() -> String {
    """
    {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"results":[
    """
  }

  /// The result of a failed log.
  public mutating func add(_ report: Report, of entry: BatchEntry) -> String {
    let verdict = presentation.briefVerdict(report, of: entry)
    guard verdict.isFailure else { return "" }
    let result = SARIFResult(verdict: verdict, language: options.language)
    guard budget.takes(result) else {
      leftOut += 1
      return ""
    }
    let index = rules.index(of: verdict.root?.cause, remedies: report.remedies)
    return (budget.results == 1 ? "\n" : ",\n") + JSONWriter.text(of: result.value(ruleIndex: index))
  }

  /// The rules and what is to be told about the run.
  public mutating func end(_ summary: BatchSummary) -> String {
    let notifications = SARIFNotifications(
      summary: presentation.summary(summary), written: budget.results, leftOut: leftOut)
    let driver: [JSONValue.Member] =
      [.init("name", .string("culprit"))] + (toolVersion.map { [.init("version", .string($0))] } ?? [])
      + [.init("rules", .array(rules.values()))]
    let invocation: JSONValue = .object([
      .init("executionSuccessful", .truth(!summary.isPartial)),
      .init("toolExecutionNotifications", .array(notifications.values())),
    ])
    return "\n],\"invocations\":" + JSONWriter.text(of: .array([invocation])) + ",\"tool\":"
      + JSONWriter.text(of: .object([.init("driver", .object(driver))])) + "}]}\n"
  }
}
