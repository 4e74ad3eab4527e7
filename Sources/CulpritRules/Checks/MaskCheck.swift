import CulpritModel

/// `masks` names causes that exist, each once, and not the rule itself.
struct MaskCheck: BookCheck {
  func check(_ book: RuleBook, known: KnownNames) -> [Diagnostic] {
    let causes = book.names.union(known).causes
    let categories = Set(causes.map(\.category))
    return book.rules.flatMap { rule in
      var log = DiagnosticLog(rule.file)
      for (index, mask) in rule.masks.enumerated() {
        if rule.masks[..<index].contains(where: { $0.value == mask.value }) {
          log.warning("`\(mask.value)` stands twice", at: mask.range, help: "keep one of them")
        }
        switch mask.value {
        case .cause(let id):
          if rule.identity == .cause(id) {
            log.error("a rule cannot mask itself", at: mask.range, help: "remove it")
          } else if !causes.contains(id) {
            log.error(
              "there is no rule `\(id)`", at: mask.range, label: "masks nothing",
              help: Self.help(for: id, among: causes))
          }
        case .category(let category):
          guard !categories.contains(category) else { continue }
          log.error("there is no rule in `\(category.rawValue)`", at: mask.range, label: "masks nothing")
        }
      }
      return log.diagnostics
    }
  }

  private static func help(for id: CauseID, among causes: Set<CauseID>) -> String {
    let names = causes.map(\.description).sorted()
    if let nearest = NearestName.find(id.description, among: names) { return "did you mean `\(nearest)`?" }
    if let same = causes.filter({ $0.slug == id.slug }).min() { return "did you mean `\(same)`?" }
    let neighbours = causes.filter { $0.category == id.category }.map(\.slug).sorted()
    guard !neighbours.isEmpty else { return "write the path of a rule file without its ending" }
    let shown = neighbours.prefix(12).joined(separator: ", ") + (neighbours.count > 12 ? ", …" : "")
    return "rules in `\(id.category.rawValue)` are \(shown)"
  }
}
