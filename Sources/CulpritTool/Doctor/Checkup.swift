internal import CulpritBuiltinRules
internal import CulpritModel
internal import CulpritPatterns
internal import CulpritRules

/// The state of this installation: the work behind `culprit doctor`.
public struct Checkup: Sendable {
  /// Something that is wrong, and how to mend it.
  struct Complaint: Sendable, Hashable {
    /// Whether culprit refuses to work because of it.
    let stopsWork: Bool
    let what: String
    let mend: String
  }

  /// One line of the configuration in force.
  struct SettingInForce: Sendable, Hashable {
    let key: ConfigurationKey
    let value: String
    /// The place that set it, or why it is so when nobody did.
    let origin: String
  }

  /// A configuration file that was looked at.
  struct LookedAt: Sendable, Hashable {
    let path: String
    let state: FileState
  }

  let version: String
  let patternLibrary: String
  let makesMachineCode: Bool
  /// How many built-in rules there are in each category that has some.
  let builtinRules: [(category: Category, count: Int)]
  /// How many built-in signals there are.
  let builtinSignals: Int
  /// How many rules each path of the configuration brings; `nil` where they are refused.
  let addedRules: [(path: String, count: Int?)]
  let files: [LookedAt]
  let settings: [SettingInForce]
  let terminal: TerminalState
  let archiveLibrary: String?
  let processors: Int
  let complaints: [Complaint]

  /// Looks at everything.
  ///
  /// - Parameter version: the version of the program.
  /// - Returns: what was found.
  public static func make(version: String) -> Checkup {
    let rules = BuiltinRules.load().rules
    let (configuration, problems) = Configuration.examine()
    var complaints = problems.map {
      Complaint(stopsWork: true, what: "\($0.place): \($0.explanation)", mend: "correct \($0.place)")
    }
    let folders = RuleFolders.find()
    if let folder = folders.foreignProject { complaints.append(.foreignRules(in: folder)) }
    let found = [folders.user, folders.project].compactMap(\.self).map { path in
      (path: path, count: count(rulesAt: path, from: nil, &complaints))
    }
    let named = (configuration.rules?.value ?? []).map { path in
      (path: path, count: count(rulesAt: path, from: configuration.rules?.origin, &complaints))
    }
    let added = found + named
    let archiveLibrary = ArchiveLibraryProbe.version
    let makesMachineCode = PatternLibrary.makesMachineCode
    if !makesMachineCode { complaints.append(.noMachineCode(isBuiltIn: PatternLibrary.hasJIT)) }
    if archiveLibrary == nil { complaints.append(.noArchiveLibrary) }
    return Checkup(
      version: version, patternLibrary: PatternLibrary.version, makesMachineCode: makesMachineCode,
      builtinRules: Category.allCases.map { category in
        (category, rules.count { $0.cause?.id.category == category })
      }.filter { $0.count > 0 },
      builtinSignals: rules.count { $0.cause == nil }, addedRules: added, files: FileState.lookedAt(),
      settings: SettingInForce.all(of: configuration), terminal: TerminalState.current, archiveLibrary: archiveLibrary,
      processors: ProcessorCount.active, complaints: complaints)
  }

  /// The exit code: 2 when culprit refuses to work as things are, otherwise 0.
  public var exitCode: Int32 { complaints.contains(where: \.stopsWork) ? 2 : 0 }

  private static func count(
    rulesAt path: String, from origin: ConfigurationOrigin?, _ complaints: inout [Complaint]
  ) -> Int? {
    do throws(RuleProblem) {
      return try UserRules.load([path], folders: RuleFolders(), cache: nil).layers.reduce(0) {
        $0 + $1.book.rules.count
      }
    } catch {
      let place = origin.map { ", set by \($0)" } ?? ""
      complaints.append(
        Complaint(
          stopsWork: true, what: "the rules at \(Printable.text(path))\(place) cannot be used",
          mend: "see what is wrong: culprit rules check \(Printable.text(path))"))
      return nil
    }
  }
}
