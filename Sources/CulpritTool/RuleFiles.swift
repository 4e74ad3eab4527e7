internal import CulpritRules
internal import FoundationEssentials

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Reads rule files of the user.
enum RuleFiles {
  /// A rule file is some kilobytes; what is larger is something else.
  static let largestFile = 1 << 20
  /// How many files of a folder are read.
  static let mostFiles = 5_000

  /// The rule files at a path: a folder is searched, a file takes its identity from its last two names.
  ///
  /// Links inside of a folder are not followed, so that a folder holds nothing but what lies in it.
  /// - Throws: what has to be told the user, when something cannot be read.
  static func read(_ path: String) throws(RuleProblem) -> [RuleSource] {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw RuleProblem(
        message:
          "culprit: there is no rule file or folder \(Printable.text(path)); name a .rule file or a folder of CATEGORY/SLUG.rule files\n"
      )
    }
    let files = isFolder ? try filesBelow(path) : [path]
    var sources: [RuleSource] = []
    for file in files {
      guard let data = FileManager.default.contents(atPath: file) else {
        throw RuleProblem(message: "culprit: cannot read the rule file \(Printable.text(file))\n")
      }
      let below =
        isFolder
        ? String(file.dropFirst(path.count).drop { $0 == "/" })
        : file.split(separator: "/").suffix(2).joined(separator: "/")
      sources.append(RuleSource(name: file, path: below, bytes: Array(data)))
    }
    return sources
  }

  private static func filesBelow(_ folder: String) throws(RuleProblem) -> [String] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    let files = names.filter { $0.hasSuffix(".rule") || $0.hasSuffix(".remedy") }.sorted()
      .map { folder.hasSuffix("/") ? folder + $0 : "\(folder)/\($0)" }
    guard files.count <= mostFiles else {
      throw RuleProblem(
        message: "culprit: \(Printable.text(folder)) holds \(files.count) rule files; at most \(mostFiles) are read\n")
    }
    var regular: [String] = []
    for file in files {
      var status = stat()
      guard lstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
      guard status.st_size <= largestFile else {
        throw RuleProblem(
          message: "culprit: the rule file \(Printable.text(file)) is larger than \(largestFile) bytes\n")
      }
      regular.append(file)
    }
    return regular
  }
}
