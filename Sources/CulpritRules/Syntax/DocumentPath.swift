import CulpritModel

/// Reads what a path below the rules root says about the file.
struct DocumentPath {
  /// The kind of file; `nil` for files that are no business of the rule language.
  let kind: DocumentKind?
  /// The name without folder and ending.
  let slug: String
  /// The identity, if it is a rule and its path is as it should be.
  let identity: RuleIdentity?
  /// What is wrong with the path, and what to do about it.
  let problem: (message: String, help: String)?

  static let ruleEnding = ".rule"
  static let remedyEnding = ".remedy"
  static let signalFolder = "signals"
  static let remedyFolder = "remedies"

  init(_ path: String) {
    let parts = path.split(separator: "/").map { String($0) }
    let file = parts.last ?? ""
    let folder = parts.count == 2 ? parts[0] : ""
    if file.hasSuffix(Self.remedyEnding) {
      kind = .remedy
      slug = String(file.dropLast(Self.remedyEnding.count))
      identity = nil
      problem =
        folder == Self.remedyFolder
        ? Self.slugProblem(slug)
        : ("a shared remedy lies in `remedies/`", "move the file to `remedies/\(file)`")
    } else if file.hasSuffix(Self.ruleEnding) {
      slug = String(file.dropLast(Self.ruleEnding.count))
      let isSignal = folder == Self.signalFolder
      kind = isSignal ? .signal : .cause
      problem =
        isSignal
        ? Self.slugProblem(slug) : Self.folderProblem(parts.dropLast(), file: file) ?? Self.slugProblem(slug)
      let category = Category(rawValue: folder)
      identity =
        problem != nil
        ? nil : isSignal ? .signal(slug) : category.map { [slug] in .cause(CauseID(category: $0, slug: slug)) }
    } else {
      kind = nil
      slug = file
      identity = nil
      problem = Self.endingProblem(file)
    }
  }

  private static func folderProblem(_ folders: ArraySlice<String>, file: String) -> (message: String, help: String)? {
    let known = Category.allCases.map(\.rawValue)
    guard folders.count == 1, let folder = folders.first else {
      return (
        "a rule lies in the folder of its category",
        "the path should be `CATEGORY/\(file)`; categories are \(Quoting.list(known))"
      )
    }
    guard !known.contains(folder) else { return nil }
    let nearest = NearestName.find(folder, among: known + [signalFolder])
    let suggestion = nearest.map { "did you mean `\($0)/\(file)`? " } ?? ""
    return ("unknown category \(Quoting.quoted(folder))", "\(suggestion)Categories are \(Quoting.list(known)).")
  }

  private static func slugProblem(_ slug: String) -> (message: String, help: String)? {
    if CauseID.isSlug(slug) { return nil }
    return (
      "the file name \(Quoting.quoted(slug)) cannot be an id",
      "an id is made of lower-case letters, digits and hyphens, such as `no-such-host`"
    )
  }

  private static func endingProblem(_ file: String) -> (message: String, help: String)? {
    guard let dot = file.lastIndex(of: ".") else { return nil }
    let ending = String(file[dot...])
    guard let nearest = NearestName.find(ending, among: [ruleEnding, remedyEnding]) else { return nil }
    return ("a file that ends in \(Quoting.quoted(ending)) is not read", "rename it to end in `\(nearest)`")
  }
}
