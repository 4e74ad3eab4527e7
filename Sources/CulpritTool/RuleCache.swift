internal import CulpritRules

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The index of the built-in rules and those of the user, kept on disk from run to run: checking rules and arranging them takes longer than reading most logs.
///
/// A kept index is used only if this very program wrote it for files with these names and this content. So nobody has to clear it, and it may be deleted at any time.
/// What goes wrong with it is no trouble for anybody: the rules are then read as if there were none.
struct RuleCache: Sendable {
  /// Where indexes are kept.
  let folder: String

  /// How many indexes are kept, each of some megabytes: one for each set of folders and files with rules.
  static let mostIndexes = 16
  static let ending = ".index"

  /// The folder `culprit` in `$XDG_CACHE_HOME` or `~/.cache` (XDG Base Directory Specification); `nil` where there is neither.
  static func standard(variable: (String) -> String? = Configuration.environmentVariable) -> RuleCache? {
    if let folder = variable("XDG_CACHE_HOME"), folder.hasPrefix("/") { return RuleCache(folder: folder + "/culprit") }
    return variable("HOME").flatMap { $0.hasPrefix("/") ? RuleCache(folder: $0 + "/.cache/culprit") : nil }
  }

  /// The index that was kept for these rules.
  func index(for layers: [RuleLayer]) -> RuleIndex? {
    guard let file = PrivateFile.map(path(for: layers)) else { return nil }
    return CachedIndex.text(in: file.bytes, for: layers).map { RuleIndex(in: $0, of: file) }
  }

  /// Keeps an index for these rules.
  func store(_ index: RuleIndex, for layers: [RuleLayer]) {
    guard let key = CachedIndex.key(of: layers) else { return }
    // The parent, ~/.cache, may be missing too; nothing above it is made.
    if let slash = folder.lastIndex(of: "/") { mkdir(String(folder[..<slash]), 0o700) }
    mkdir(folder, 0o700)
    let path = path(for: layers)
    guard PrivateFile.write(index.withText { CachedIndex.bytes(of: $0, for: key) }, to: path) else { return }
    PrivateFile.removeOldest(in: folder, ending: Self.ending, keeping: Self.mostIndexes)
  }

  /// One file for each set of places, so that changed rules replace what was kept for them.
  private func path(for layers: [RuleLayer]) -> String {
    var hash = Checksum()
    for layer in layers {
      hash.add(layer.origin.rawValue.utf8)
      for source in layer.sources { hash.add(source.name.utf8) }
    }
    return "\(folder)/\(String(hash.value, radix: 16))\(Self.ending)"
  }
}
