#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
internal import CulpritModel
internal import CulpritRender
internal import CulpritRules
internal import CulpritScan

/// Reads logs and reports their culprits: the work behind `culprit [FILE …]`.
public struct Diagnose {
  private let request: DiagnoseRequest
  private let engine: Engine

  /// - Throws: `RuleProblem` when a rule of the user is refused.
  public init(_ request: DiagnoseRequest) throws {
    self.request = request
    engine = try Engine(addingRulesAt: request.rulePaths)
  }

  /// Works through all logs and says how it went.
  public func run() -> RunSummary {
    StandardOutput.ignoreClosedPipe()
    var summary = RunSummary()
    for (index, source) in request.sources.enumerated() {
      do throws(SystemError) {
        let diagnosis = try diagnose(source)
        summary.note(diagnosis.outcome)
        switch StandardOutput.write(render(diagnosis, isFirst: index == 0)) {
        case .written: break
        case .closed: return summary
        case .failed(let reason):
          StandardOutput.writeError("culprit: cannot write the report: \(reason)\n")
          summary.hasUnreadable = true
          return summary
        }
      } catch {
        let name = source == .standardInput ? "standard input" : source.name
        StandardOutput.writeError("culprit: cannot read \(Printable.text(name)): \(error.message)\n")
        summary.hasUnreadable = true
      }
    }
    return summary
  }

  private func diagnose(_ source: LogSource) throws(SystemError) -> Diagnosis {
    var scanner = LogScanner(name: source.name, plan: engine.plan)
    switch source {
    case .standardInput where TerminalPaste.isPossible:
      var paste = TerminalPaste()
      while try scanner.feed(filling: { (room) throws(SystemError) in try paste.read(into: room) }) > 0 {}
    case .standardInput:
      let reader = FileDescriptorReader()
      while try scanner.feed(filling: { (room) throws(SystemError) in try reader.read(into: room) }) > 0 {}
    case .file(let path):
      let reader = try FileDescriptorReader(path: path)
      while try scanner.feed(filling: { (room) throws(SystemError) in try reader.read(into: room) }) > 0 {}
    }
    let observations = scanner.finish()
    for pattern in scanner.limitedPatterns {
      StandardOutput.writeError(
        "culprit: gave up on a pattern, its work was more than PCRE2's limits allow: \(pattern)\n")
    }
    return engine.diagnose(observations)
  }

  private func render(_ diagnosis: Diagnosis, isFirst: Bool) -> String {
    let format = request.format ?? (StandardOutput.isTerminal ? .text : .markdown)
    var report = Report(diagnosis: diagnosis)
    if let cause = diagnosis.root?.cause.id { report.remedies[cause] = engine.rules.remedy(for: cause) }
    let colour = request.usesColour ?? (StandardOutput.isTerminal && getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
    let options = RenderOptions(
      language: request.language, platform: request.platform ?? ReaderPlatform.guess(for: diagnosis),
      allPlatforms: request.allPlatforms, style: colour ? .colour : .plain,
      width: StandardOutput.isTerminal ? min(StandardOutput.terminalWidth ?? 80, 100) : nil)
    let separator = isFirst || format == .json ? "" : "\n"
    return separator + format.renderer.render(report, options: options)
  }
}
