import CulpritModel

/// The one gate that everything from a log passes before it is rendered: cleaned, without credentials unless they are wanted, cut to a
/// limit.
struct Presentation {
  /// The longest excerpt, in scalars.
  let lineLimit: Int
  /// Whether credentials are taken out.
  var redacts = true

  /// The report in which every text that came from outside is fit to be shown.
  func present(_ report: Report) -> Report {
    var presented = report
    var diagnosis = report.diagnosis
    diagnosis.input.name = text(diagnosis.input.name)
    diagnosis.root = diagnosis.root.map(finding)
    diagnosis.others = diagnosis.others.map { Diagnosis.Other(role: $0.role, finding: finding($0.finding)) }
    diagnosis.unexplained = diagnosis.unexplained.map { NumberedLine(line: $0.line, text: text($0.text)) }
    presented.diagnosis = diagnosis
    presented.ruleFiles = report.ruleFiles.mapValues(text)
    return presented
  }

  /// One text, cut at its end.
  func text(_ text: String) -> String { Excerpt.cut(safe(text), limit: lineLimit) }

  private func safe(_ text: String) -> String {
    let clean = Sanitizer.clean(text)
    return redacts ? Redactor.redact(clean) : clean
  }

  private func finding(_ finding: Finding) -> Finding {
    var result = finding
    result.reason = LocalizedText(english: text(finding.reason.english), chinese: finding.reason.chinese.map(text))
    result.facts = facts(finding.facts)
    result.evidence = finding.evidence.map(evidence)
    result.varieties = finding.varieties.map {
      Finding.Variety(name: $0.name, values: $0.values.map(text), total: $0.total)
    }
    return result
  }

  private func evidence(_ evidence: Evidence) -> Evidence {
    var result = evidence
    let before = String(decoding: evidence.text.utf8.prefix(max(0, evidence.column - 1)), as: UTF8.self)
    result.text = Excerpt.cut(safe(evidence.text), around: safe(before).utf8.count, limit: lineLimit)
    result.tool = evidence.tool.map(text)
    result.facts = facts(evidence.facts)
    return result
  }

  /// Facts, fit to be shown.
  func facts(_ facts: Facts) -> Facts {
    var result = Facts()
    for entry in facts.entries { result[entry.name] = text(entry.value) }
    return result
  }
}
