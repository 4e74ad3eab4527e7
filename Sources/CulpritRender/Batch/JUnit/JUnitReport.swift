public import CulpritModel

/// JUnit XML: a test case for each log, a suite for each folder or archive.
///
/// A suite has to name its counts first, so its cases wait until the folder ends or the suite is full.
public struct JUnitReport: BatchFormat {
  private let options: RenderOptions
  private let presentation: BatchPresentation
  private var suite = JUnitSuite(name: "")

  /// A format with these options.
  public init(options: RenderOptions) {
    var plain = options
    plain.style = .plain
    plain.width = 100
    self.options = plain
    presentation = BatchPresentation(options)
  }

  /// The root element opens.
  public mutating func begin() -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"culprit\">\n"
  }

  /// The suite that this log ends, if it does.
  public mutating func add(_ report: Report, of entry: BatchEntry) -> String {
    let verdict = presentation.briefVerdict(report, of: entry)
    let (folder, name) = RelativePath.folderAndName(of: verdict.location)
    var finished = ""
    if folder != suite.name || suite.isFull {
      finished = suite.text
      suite = JUnitSuite(name: folder)
    }
    suite.add(
      JUnitCase(name: name, folder: folder, result: result(of: verdict, report: report)))
    return finished
  }

  /// The last suite, the inputs that could not be judged, and the end.
  public mutating func end(_ summary: BatchSummary) -> String {
    var skipped = JUnitSuite(name: "inputs that could not be judged")
    for input in presentation.summary(summary).skipped {
      let (folder, name) = RelativePath.folderAndName(of: input.location)
      skipped.add(JUnitCase(name: name, folder: folder, result: .skipped(reason: input.reason)))
    }
    let text = suite.text + skipped.text + "</testsuites>\n"
    suite = JUnitSuite(name: "")
    return text
  }

  private func result(of verdict: BatchVerdict, report: Report) -> JUnitCase.Result {
    guard verdict.isFailure else { return .passed }
    let text = TextRenderer().render(report, options: options)
    let title = verdict.title(in: options.language)
    return verdict.root == nil
      ? .error(message: title, text: text) : .failure(type: verdict.label, message: title, text: text)
  }
}
