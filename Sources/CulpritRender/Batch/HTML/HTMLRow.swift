import CulpritModel

/// A log as a row of data: a list, since ten thousand rows would repeat the names of their fields.
struct HTMLRow {
  /// The verdict, presented.
  let verdict: BatchVerdict

  private static let shownLines = 3
  private static let shownTellingLines = 8
  private static let shownOthers = 6

  /// The row; `HTMLScript.foundation` reads it in the same order.
  func value(tables: inout HTMLTables, remedies: [CauseID: Remedy]) -> JSONValue {
    let root = verdict.root
    let input = verdict.diagnosis.input
    let cause = root.map { tables.index(of: $0.cause, remedies: remedies) }
    let others = verdict.diagnosis.others.prefix(Self.shownOthers).map { other(of: $0, tables: &tables) }
    return .array([
      .string(verdict.location.name), .string(verdict.diagnosis.outcome.rawValue), .number(cause ?? -1),
      .number(root.flatMap { Confidence.allCases.firstIndex(of: $0.confidence) } ?? -1),
      .number(root.map { tables.index(of: $0.reason) } ?? -1), facts(root?.facts ?? Facts(), only: nil),
      .array(lines.map { .array([.number($0.line), .string($0.text)]) }), .number(root?.count ?? 0),
      verdict.times.map { .number($0.first) } ?? .null, verdict.times.map { .number($0.last) } ?? .null,
      .number(input.bytes), .number(input.lines), .array(others), .string(ladder),
    ])
  }

  /// The lines that prove the verdict, or the telling ones.
  private var lines: [NumberedLine] {
    guard let root = verdict.root else { return Array(verdict.diagnosis.unexplained.prefix(Self.shownTellingLines)) }
    var seen: Set<String> = []
    return root.evidence.filter { seen.insert($0.text).inserted }.prefix(Self.shownLines).map {
      NumberedLine(line: $0.line, text: $0.text)
    }
  }

  /// The rungs, each its number and the first letter of its state.
  private var ladder: String {
    verdict.diagnosis.stages.map { "\($0.stage.rung)\($0.state.rawValue.prefix(1))" }.joined()
  }

  private func other(of other: Diagnosis.Other, tables: inout HTMLTables) -> JSONValue {
    let finding = other.finding
    let title = Template(finding.cause.title.english).names
    return .array([
      .string(other.role.rawValue), .number(tables.index(of: finding.cause, remedies: [:])),
      .number(finding.evidence.first?.line ?? 0), facts(finding.facts, only: title),
    ])
  }

  /// The facts: a text that may stand anywhere, or a list of the text, the contexts in which it may stand in code, and its form in commands.
  private func facts(_ facts: Facts, only names: Set<FactName>?) -> JSONValue {
    var facts = facts
    // As in every report: a server that is known by its address only goes by that.
    if facts[.host] == nil { facts[.host] = facts[.address] }
    return .object(
      facts.entries.filter { !$0.value.isEmpty && names?.contains($0.name) != false }.map {
        .init($0.name.rawValue, fact($0))
      })
  }

  private func fact(_ entry: Facts.Entry) -> JSONValue {
    let texts = HTMLCause.contexts.map { HarmlessFact.text(for: entry.name, value: entry.value, in: $0.context) }
    let mask = zip(HTMLCause.contexts, texts).reduce(0) { $1.1 == nil ? $0 : $0 | $1.0.bit }
    let command = texts.compactMap { $0 }.first { $0 != entry.value }
    guard mask != HTMLCause.everywhere || command != nil else { return .string(entry.value) }
    return .array([.string(entry.value), .number(mask)] + (command.map { [.string($0)] } ?? []))
  }
}

extension Template {
  /// The facts that the text has places for.
  fileprivate var names: Set<FactName> {
    Set(
      pieces.compactMap { piece in
        if case .placeholder(let name, _) = piece { name } else { nil }
      })
  }
}
