public import CulpritModel
public import CulpritRules

/// The rules that are part of the program.
public enum BuiltinRules {
  /// The rule set, read from its index in less than a millisecond or two.
  public static func load() -> RuleSet {
    RuleSet(index: RuleIndex(EmbeddedRuleBook.index), remedy: remedy)
  }

  /// The text of a built-in file, by its path below the rules root, e.g. `dns/no-such-host.rule`.
  public static func source(_ path: String) -> RuleSource? {
    RuleArchive.file(path, in: bytes(of: EmbeddedRuleBook.archive))
  }

  /// All built-in files, in one pass; ask `source` for a single one.
  public static var all: [RuleSource] { RuleArchive.files(in: bytes(of: EmbeddedRuleBook.archive)) }

  /// The paths of all built-in files.
  public static var paths: [String] { RuleArchive.paths(in: bytes(of: EmbeddedRuleBook.archive)) }

  /// The advice of a built-in cause; `nil` for any other.
  public static func remedy(for cause: CauseID) -> Remedy? {
    guard let source = source("\(cause).rule") else { return nil }
    let rule = RuleLoader.parse([source]).book.rules.first
    guard let shared = rule?.sharedRemedy?.value, let sharedSource = Self.source("remedies/\(shared).remedy") else {
      return rule?.remedy()
    }
    return rule?.remedy(sharing: RuleLoader.parse([sharedSource]).book.remedy(named: shared))
  }

  private static func bytes(of text: StaticString) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }
}
