/// A pattern for paths: `*` and `?` stand for characters of a name, `[a-z]` for one of a set, `**` for any number of folders.
///
/// For patterns that the shell did not expand: quoted ones, and those of people who are used to `cmd.exe`, so `\` parts names as `/` does.
struct GlobPattern {
  /// The names of the path up to the first one with a pattern.
  let base: String
  /// The rest, one pattern for each name.
  let names: [[Character]]

  /// A pattern; `nil` for a text without any of its characters.
  init?(_ text: String) {
    guard text.contains(where: { "*?[".contains($0) }) else { return nil }
    let path = text.replacing("\\", with: "/")
    let parts = path.split(separator: "/", omittingEmptySubsequences: true)
    let fixed = parts.prefix { part in !part.contains { "*?[".contains($0) } }
    base = (path.hasPrefix("/") ? "/" : "") + fixed.joined(separator: "/")
    names = parts.dropFirst(fixed.count).map(Array.init)
  }

  /// The paths that match, sorted, with `exists` and `list` looking at the file system.
  ///
  /// Names that start with a point match only a pattern that does, or with `includesHidden`.
  func paths(includesHidden: Bool, list: (String) -> [(name: String, isFolder: Bool)]) -> [String] {
    var found: [String] = []
    walk(base, names[...], includesHidden, list, &found)
    return Array(Set(found)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func walk(
    _ folder: String, _ rest: ArraySlice<[Character]>, _ includesHidden: Bool,
    _ list: (String) -> [(name: String, isFolder: Bool)], _ found: inout [String]
  ) {
    guard let pattern = rest.first else { return }
    let isAnyDepth = pattern == ["*", "*"]
    let isLast = rest.count == 1
    if isAnyDepth, !isLast { walk(folder, rest.dropFirst(), includesHidden, list, &found) }
    for entry in list(folder.isEmpty ? "." : folder) {
      if entry.name.hasPrefix("."), !includesHidden, pattern.first != "." { continue }
      let path = folder.isEmpty ? entry.name : folder.hasSuffix("/") ? folder + entry.name : "\(folder)/\(entry.name)"
      if isAnyDepth {
        if entry.isFolder { walk(path, rest, includesHidden, list, &found) } else if isLast { found.append(path) }
      } else if Self.matches(Array(entry.name)[...], pattern[...]) {
        if isLast {
          found.append(path)
        } else if entry.isFolder {
          walk(path, rest.dropFirst(), includesHidden, list, &found)
        }
      }
    }
  }

  /// Whether a name matches a pattern; a star is tried again further on only from the last one, so the work is bounded by the product of the lengths.
  static func matches(_ name: ArraySlice<Character>, _ pattern: ArraySlice<Character>) -> Bool {
    var name = name
    var rest = pattern
    var retry: (name: ArraySlice<Character>, pattern: ArraySlice<Character>)?
    while !name.isEmpty || !rest.isEmpty {
      if rest.first == "*" {
        rest = rest.dropFirst()
        retry = (name, rest)
        continue
      }
      if let first = name.first, let behind = one(first, rest) {
        name = name.dropFirst()
        rest = behind
        continue
      }
      guard let last = retry, !last.name.isEmpty else { return false }
      name = last.name.dropFirst()
      rest = last.pattern
      retry = (name, rest)
    }
    return true
  }

  /// What is left of the pattern behind one character; `nil` where that does not match.
  private static func one(_ character: Character, _ pattern: ArraySlice<Character>) -> ArraySlice<Character>? {
    guard let first = pattern.first else { return nil }
    let rest = pattern.dropFirst()
    if first == "?" { return rest }
    guard first == "[", let close = rest.dropFirst().firstIndex(of: "]") else {
      return first == character ? rest : nil
    }
    var set = rest[..<close]
    let isNegated = set.first == "!" || set.first == "^"
    if isNegated { set = set.dropFirst() }
    return contains(set, character) != isNegated ? rest[(close + 1)...] : nil
  }

  private static func contains(_ set: ArraySlice<Character>, _ character: Character) -> Bool {
    var rest = set
    while let low = rest.popFirst() {
      if rest.count >= 2, rest.first == "-" {
        let high = rest[rest.startIndex + 1]
        rest = rest.dropFirst(2)
        if low <= character, character <= high { return true }
      } else if low == character {
        return true
      }
    }
    return false
  }
}
