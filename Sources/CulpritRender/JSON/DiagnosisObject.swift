import CulpritModel

/// The JSON object of a diagnosis, version 1.
struct DiagnosisObject {
  /// The language of titles.
  let language: Language
  /// The files of the rules that are not built in.
  var ruleFiles: [CauseID: String] = [:]

  /// The object. The diagnosis has to be presented already.
  func value(of diagnosis: Diagnosis) -> JSONValue {
    let root = diagnosis.outcome == .failure ? diagnosis.root : nil
    return .object([
      .init("schema", .string(JSONRenderer.schema)),
      .init("input", input(diagnosis.input)),
      .init("outcome", .string(diagnosis.outcome.rawValue)),
      .init("root", root.map { .object(members(of: $0)) } ?? .null),
      .init("others", .array(diagnosis.others.map(other))),
      .init("stages", .array(diagnosis.stages.map(stage))),
      .init("unexplained", .array(diagnosis.unexplained.map(line))),
    ])
  }

  private func input(_ input: InputSummary) -> JSONValue {
    .object([
      .init("name", .string(input.name)), .init("bytes", .number(input.bytes)), .init("lines", .number(input.lines)),
    ])
  }

  private func other(_ other: Diagnosis.Other) -> JSONValue {
    .object(members(of: other.finding) + [.init("role", .string(other.role.rawValue))])
  }

  private func stage(_ report: StageReport) -> JSONValue {
    .object([.init("stage", .string(report.stage.rawValue)), .init("state", .string(report.state.rawValue))])
  }

  private func line(_ line: NumberedLine) -> JSONValue {
    .object([.init("line", .number(line.line)), .init("text", .string(line.text))])
  }

  private func members(of finding: Finding) -> [JSONValue.Member] {
    let cause = finding.cause
    return [
      .init("cause", .string(cause.id.description)),
      .init("category", .string(cause.id.category.rawValue)),
      .init("stage", .string(cause.stage.rawValue)),
      .init("title", .string(finding.title(in: language))),
      .init("confidence", .string(finding.confidence.rawValue)),
      .init("reason", .string(finding.reason[language])),
      .init("retry", .string(cause.retry.rawValue)),
      .init("facts", facts(finding.facts)),
      .init("varieties", .object(finding.varieties.map(variety))),
      .init("count", .number(finding.count)),
      .init("evidence", .array(finding.evidence.map(evidence))),
    ] + (ruleFiles[cause.id].map { [.init("rule", .string($0))] } ?? [])
  }

  private func facts(_ facts: Facts) -> JSONValue {
    .object(facts.entries.map { .init($0.name.rawValue, .string($0.value)) })
  }

  private func variety(_ variety: Finding.Variety) -> JSONValue.Member {
    .init(
      variety.name.rawValue,
      .object([
        .init("total", .number(variety.total)), .init("values", .array(variety.values.map { .string($0) })),
      ]))
  }

  private func evidence(_ evidence: Evidence) -> JSONValue {
    .object(
      [
        .init("line", .number(evidence.line)), .init("column", .number(evidence.column)),
        .init("text", .string(evidence.text)),
      ] + (evidence.tool.map { [.init("tool", .string($0))] } ?? []))
  }
}
