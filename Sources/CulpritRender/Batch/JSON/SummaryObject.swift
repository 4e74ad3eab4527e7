import CulpritModel

/// The JSON object of a scan's counts, version 1.
struct SummaryObject {
  /// The language of titles.
  let language: Language

  /// The object. The summary has to be presented already.
  func value(of summary: BatchSummary) -> JSONValue {
    .object(
      [
        .init("schema", .string(JSONSummary.schema)), .init("partial", .truth(summary.isPartial)),
        .init("logs", .number(summary.logs)), .init("bytes", .number(summary.bytes)),
        .init("lines", .number(summary.lines)),
        .init("outcomes", counts(Diagnosis.Outcome.allCases, summary.outcomes)),
        .init("categories", counts(Category.allCases, summary.categories)),
        .init("retries", counts(Retry.allCases, summary.retries)),
        .init("causes", .array(summary.causes.map(cause))), .init("hosts", .array(summary.hosts.map(count))),
        .init("modules", .array(summary.modules.map(count))),
        .init("unexplained", .array(summary.unexplained.map(group))),
        .init("skipped", .array(summary.skipped.map(skipped))), .init("skippedTotal", .number(summary.skippedTotal)),
        .init("binaryFiles", .number(summary.binaryFiles)),
      ] + times(summary.times))
  }

  private func counts<Key: RawRepresentable<String> & Hashable>(_ keys: [Key], _ counts: [Key: Int]) -> JSONValue {
    .object(keys.map { .init($0.rawValue, .number(counts[$0] ?? 0)) })
  }

  private func count(_ count: BatchSummary.Count) -> JSONValue {
    .object([.init("name", .string(count.name)), .init("logs", .number(count.logs))])
  }

  private func cause(_ count: BatchSummary.CauseCount) -> JSONValue {
    let cause = count.cause
    return .object(
      [
        .init("cause", .string(cause.id.description)), .init("category", .string(cause.id.category.rawValue)),
        .init("stage", .string(cause.stage.rawValue)), .init("title", .string(cause.title(in: language))),
        .init("retry", .string(cause.retry.rawValue)), .init("logs", .number(count.logs)),
        .init("days", .array(count.days.map(day))), .init("example", example(count.example)),
      ] + times(count.times))
  }

  private func day(_ day: BatchSummary.Day) -> JSONValue {
    .object([.init("day", .string(UTCDate.day(day.day))), .init("logs", .number(day.logs))])
  }

  private func group(_ group: BatchSummary.UnexplainedGroup) -> JSONValue {
    .object([
      .init("template", .string(group.template)), .init("logs", .number(group.logs)),
      .init("example", example(group.example)), .init("ruleSkeleton", .string(group.ruleSkeleton)),
    ])
  }

  private func example(_ example: BatchSummary.Example) -> JSONValue {
    .object([
      .init("location", location(example.location)), .init("line", .number(example.line.line)),
      .init("text", .string(example.line.text)),
    ])
  }

  private func skipped(_ skipped: BatchSummary.Skipped) -> JSONValue {
    .object([.init("location", location(skipped.location)), .init("reason", .string(skipped.reason))])
  }

  private func location(_ location: LogLocation) -> JSONValue {
    .object([
      .init("path", .string(location.path)), .init("members", .array(location.members.map { .string($0) })),
    ])
  }

  private func times(_ times: LogTimes?) -> [JSONValue.Member] {
    [
      .init("firstSeen", times.map { .string(UTCDate.time($0.first)) } ?? .null),
      .init("lastSeen", times.map { .string(UTCDate.time($0.last)) } ?? .null),
    ]
  }
}
