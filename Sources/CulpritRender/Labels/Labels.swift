import CulpritModel

/// All fixed words of a report in one language. `{}` stands for a number, a name or a list, in order.
struct Labels: Sendable {
  // Verdict
  let sure, likely, guess: String
  let retryNever, retryLater, retryNow: String
  let input, oneLine, manyLines: String

  // Sections
  let instead, provingLine, provingLines, why, fix, verify, prevent, others, references: String
  let oneLineSays, linesSay, distinct, more: String
  let listSeparator, clauseSeparator, sentenceSpace, fullStop, colon: String

  // Ladder
  let ladder, ladderRest: String
  let config, name, connect, tunnel, tls, request, verifyStage, build: String

  // Platforms
  let otherPlatforms: String
  let linux, macos, windows, container, github, gitlab, kubernetes: String

  // Other findings
  let consequence, separate, recovered, line, lines: String

  // Rules that are not built in
  let ruleFrom, ruleFromInClause: String

  // Distinct values
  let hosts, modules, addresses, images, addressesOfRequests: String

  // Unknown and clean
  let unknownTitle, unknownText, tellingLines, nearestRules, nearestRulesText: String
  let nextSteps, rerun, tellSurroundings, addRule, clean, recoveredTitle: String

  /// The labels of a language.
  static func of(_ language: Language) -> Labels {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }

  /// So many lines, in words.
  func count(ofLines count: Int) -> String { count == 1 ? oneLine : Self.fill(manyLines, [String(count)]) }

  /// What stands before and behind the first `{}` of a label; `nil` when there is none.
  static func place(in label: String) -> (before: String, after: String)? {
    let bytes = label.utf8
    let start = bytes.indices.first { bytes[$0...].starts(with: "{}".utf8) }
    return start.map { (String(label[..<$0]), String(label[bytes.index($0, offsetBy: 2)...])) }
  }

  /// A label with its places filled in, in order.
  static func fill(_ label: String, _ values: [String]) -> String {
    var result = ""
    var remaining = values[...]
    var rest = label[...]
    while let character = rest.first {
      if rest.hasPrefix("{}"), let value = remaining.popFirst() {
        result += value
        rest = rest.dropFirst(2)
      } else {
        result.append(character)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
