import CulpritModel

/// The result of one failed log.
struct SARIFResult {
  private let verdict: BatchVerdict
  private let message: String
  private let snippet: String
  private let uri: String
  /// What stays of the line from run to run.
  let shape: String

  /// The result of a verdict that was presented.
  init(verdict: BatchVerdict, language: Language) {
    self.verdict = verdict
    snippet = verdict.provingLine?.text ?? ""
    let title = Excerpt.cut(verdict.title(in: language), limit: SARIFLimits.description)
    // The line besides, since viewers show snippets only where they have the file.
    message = Self.withoutLinks(snippet.isEmpty ? title : title + "\n" + snippet)
    uri = RelativePath.uri(of: verdict.location)
    shape = Fingerprint.of(verdict.label, Fingerprint.masked(snippet))
  }

  /// The bytes that are new when no line of this shape came before.
  var size: Int { message.utf8.count + uri.utf8.count }

  /// The bytes that are new otherwise.
  var digits: Int { snippet.utf8.count { $0.isDigit } + uri.utf8.count { $0.isDigit } }

  /// The object.
  func value(ruleIndex: Int) -> JSONValue {
    let line = max(1, verdict.provingLine?.line ?? 1)
    let region: JSONValue = .object(
      [.init("startLine", .number(line))]
        + (snippet.isEmpty ? [] : [.init("snippet", .object([.init("text", .string(snippet))]))]))
    let place: JSONValue = .object([
      .init("artifactLocation", .object([.init("uri", .string(uri))])), .init("region", region),
    ])
    return .object([
      .init("ruleId", .string(verdict.label)), .init("ruleIndex", .number(ruleIndex)),
      .init("level", .string(level)),
      .init("message", .object([.init("text", .string(message))])),
      .init("locations", .array([.object([.init("physicalLocation", place)])])),
      .init("partialFingerprints", fingerprints),
    ])
  }

  /// A message may hold links, `[text](address)`; one that stands in a log shall not become one.
  private static func withoutLinks(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "(", result.last == "]" { result.append(" ") }
      result.append(scalar)
    }
    return String(result)
  }

  /// How sure the verdict is.
  private var level: String {
    switch verdict.root?.confidence {
    case .high: "error"
    case .medium: "warning"
    case .low, nil: "note"
    }
  }

  /// The first name is the one that GitHub compares, together with the path; neither depends on the number of the line.
  private var fingerprints: JSONValue {
    .object([
      .init("primaryLocationLineHash", .string("\(shape.prefix(16)):1")), .init("culpritFailure/v1", .string(shape)),
    ])
  }
}
