import CulpritModel

/// What a reader of the results has to know besides: limits that were met, inputs that could not be judged.
struct SARIFNotifications {
  /// The counts of the scan, presented.
  let summary: BatchSummary
  /// How many results were written.
  let written: Int
  /// How many failed logs have no result.
  let leftOut: Int

  /// The notifications as JSON.
  func values() -> [JSONValue] {
    var result: [JSONValue] = []
    if leftOut > 0 {
      result.append(
        notification(
          "warning",
          "\(leftOut) more failed logs have no result here: code scanning takes at most \(SARIFLimits.results) results and 10 MB a run. The other formats hold all of them."
        ))
    }
    if written > SARIFLimits.shownResults {
      result.append(
        notification(
          "note", "Code scanning shows \(SARIFLimits.shownResults) of the \(written) results of this run."))
    }
    if summary.isPartial { result.append(notification("warning", "The scan was interrupted: logs are missing.")) }
    result += summary.skipped.map { skipped in
      notification("warning", "Not judged: \(skipped.reason)", uri: RelativePath.uri(of: skipped.location))
    }
    let hidden = summary.skippedTotal - summary.skipped.count
    if hidden > 0 { result.append(notification("warning", "\(hidden) more inputs could not be judged.")) }
    return result
  }

  private func notification(_ level: String, _ text: String, uri: String? = nil) -> JSONValue {
    let location: (String) -> JSONValue = { uri in
      .object([
        .init("physicalLocation", .object([.init("artifactLocation", .object([.init("uri", .string(uri))]))]))
      ])
    }
    return .object(
      [.init("level", .string(level)), .init("message", .object([.init("text", .string(text))]))]
        + (uri.map { [.init("locations", .array([location($0)]))] } ?? []))
  }
}
