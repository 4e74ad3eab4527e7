/// `remedy` names a shared remedy that exists, and each shared remedy is used.
struct SharedRemedyCheck: BookCheck {
  func check(_ book: RuleBook, known: KnownNames) -> [Diagnostic] {
    let names = Set(book.remedies.map(\.name)).union(known.remedies)
    var found: [Diagnostic] = []
    var used: Set<String> = []
    for rule in book.rules {
      guard let name = rule.sharedRemedy else { continue }
      used.insert(name.value)
      guard !names.contains(name.value) else { continue }
      let suggestion = NearestName.find(name.value, among: names.sorted()).map { "did you mean `\($0)`? The " } ?? ""
      let list = names.isEmpty ? "there are none yet" : "shared remedies are \(names.sorted().joined(separator: ", "))"
      found.append(
        Diagnostic(
          .error, "there is no shared remedy \(Quoting.quoted(name.value))", at: SourcePlace(rule.file, name.range),
          label: "names nothing", help: suggestion + list))
    }
    for remedy in book.remedies where !used.contains(remedy.name) && !known.remedies.contains(remedy.name) {
      guard remedy.file.path.hasPrefix("\(DocumentPath.remedyFolder)/") else { continue }
      let start = remedy.entries.first?.range ?? remedy.file.line(1)
      found.append(
        Diagnostic(
          .warning, "no rule takes the shared remedy `\(remedy.name)`", at: SourcePlace(remedy.file, start),
          help: "write `remedy \(remedy.name)` in the rules that need it"))
    }
    return found
  }
}
