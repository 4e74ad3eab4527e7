import CulpritModel

/// Facts that a rule captures and nobody uses, and facts that its texts name and no pattern captures.
struct FactUseCheck {
  /// The remedies that rules share, by name.
  let remedies: [String: RemedyDocument]

  func check(_ rule: RuleDocument, _ log: inout DiagnosticLog) {
    guard rule.kind == .cause else { return }
    let captured = captures(of: rule)
    let shown = placeholders(in: rule)
    let names = Set(captured.map(\.name))
    var used = Set(shown.map(\.name)).union(rule.examples.flatMap(\.expected).map(\.name))
    used.formUnion(sharedPlaceholders(of: rule))
    reportUnused(captured, used: Self.sources(of: used), rule, &log)
    let available = Self.derived(from: names)
    var reported: Set<FactName> = []
    for place in shown
    where !place.hasStandIn && !available.contains(place.name) && reported.insert(place.name).inserted {
      let name = place.name.rawValue
      log.warning(
        "no pattern captures `\(name)`", at: place.range, label: "always shown as `<\(name)>`",
        help: "capture it: `(?<\(name)>…)`, or give it a stand-in: `{\(name)|…}`")
    }
  }

  private func reportUnused(
    _ captured: [(name: FactName, range: SourceRange)], used: Set<FactName>, _ rule: RuleDocument,
    _ log: inout DiagnosticLog
  ) {
    // A rule with a remedy from elsewhere may be shown by texts that are not here.
    if let shared = rule.sharedRemedy, remedies[shared.value] == nil { return }
    var reported: Set<FactName> = []
    for capture in captured where !used.contains(capture.name) && reported.insert(capture.name).inserted {
      let name = capture.name.rawValue
      log.warning(
        "nobody uses the fact `\(name)`", at: capture.range, label: "no text shows it, no example expects it",
        help: "let an example expect it, so that it is tested: `=> \(name)=…`; or write `(?:…)`")
    }
  }

  /// The facts from which other facts are read off, in addition to those themselves.
  private static func sources(of used: Set<FactName>) -> Set<FactName> {
    var all = used
    if used.contains(.host) { all.formUnion([.url, .address]) }
    if used.contains(.port) { all.insert(.url) }
    return all
  }

  private static func derived(from captured: Set<FactName>) -> Set<FactName> {
    // What was being fetched is taken from the wrapper around a message, too, which another rule finds.
    var all = captured.union([.module, .version, .url])
    if captured.contains(.url) { all.formUnion([.host, .port]) }
    if captured.contains(.address) { all.insert(.host) }
    return all
  }

  private func captures(of rule: RuleDocument) -> [(name: FactName, range: SourceRange)] {
    var expressions: [ExpressionSyntax] = []
    for block in rule.matches {
      for qualifier in block.qualifiers + block.patterns.flatMap(\.qualifiers) {
        switch qualifier.kind {
        case .near(_, let expression), .then(let expression): expressions.append(expression)
        default: continue
        }
      }
      expressions += block.patterns.map(\.expression)
    }
    return expressions.sorted { $0.range.start < $1.range.start }.flatMap { expression in
      ExpressionOutline(expression.source).names.compactMap { name, offset in
        FactName(rawValue: name).map { ($0, expression.place(offset, length: name.utf8.count)) }
      }
    }
  }

  private func placeholders(
    in rule: RuleDocument
  ) -> [(name: FactName, range: SourceRange, hasStandIn: Bool)] {
    let titles = rule.titles.values.map(\.range).sorted { $0.start < $1.start }
    let lines = rule.advice.flatMap { AdviceLine.lines(of: $0.body).lines.map(\.range) }
    return (titles + lines).flatMap { range in
      Placeholder.find(in: rule.file.bytes[range.start..<range.end]).compactMap { placeholder in
        let start = range.start + placeholder.offset
        let end = start + placeholder.name.utf8.count
        let hasStandIn = rule.file.bytes[end] == UInt8(ascii: "|")
        return FactName(rawValue: placeholder.name).map { ($0, SourceRange(start, end), hasStandIn) }
      }
    }
  }

  private func sharedPlaceholders(of rule: RuleDocument) -> [FactName] {
    guard let shared = rule.sharedRemedy.flatMap({ remedies[$0.value] }) else { return [] }
    return shared.advice.flatMap { Placeholder.find(in: Array($0.body.text.utf8)) }.compactMap {
      FactName(rawValue: $0.name)
    }
  }
}
