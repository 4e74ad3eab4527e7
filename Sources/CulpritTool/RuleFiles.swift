internal import CulpritRules

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
    guard let status = try? FileStatus(path, followsLinks: true) else {
      throw RuleProblem(
        message:
          "culprit: there is no rule file or folder \(Printable.text(path)); name a .rule file or a folder of CATEGORY/SLUG.rule files\n"
      )
    }
    guard case .folder = status.kind else {
      return [try source(path, below: path.split(separator: "/").suffix(2).joined(separator: "/"))]
    }
    var files: [(path: String, below: String)] = []
    try collectFiles(in: path, below: "", into: &files)
    guard files.count <= mostFiles else {
      throw RuleProblem(
        message: "culprit: \(Printable.text(path)) holds \(files.count) rule files; at most \(mostFiles) are read\n")
    }
    var sources: [RuleSource] = []
    sources.reserveCapacity(files.count)
    for file in files { sources.append(try source(file.path, below: file.below)) }
    return sources
  }

  private static func collectFiles(
    in folder: String, below prefix: String, into files: inout [(path: String, below: String)]
  ) throws(RuleProblem) {
    let names: [String]
    do {
      names = try FolderListing.names(in: folder)
    } catch {
      throw RuleProblem(
        message: "culprit: cannot read the folder of rules \(Printable.text(folder)): \(error.message)\n")
    }
    for name in names {
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      guard let status = try? FileStatus(path, followsLinks: false) else { continue }
      switch status.kind {
      case .folder: try collectFiles(in: path, below: "\(prefix)\(name)/", into: &files)
      case .file where name.hasSuffix(".rule") || name.hasSuffix(".remedy"):
        guard status.size <= largestFile else {
          throw RuleProblem(
            message: "culprit: the rule file \(Printable.text(path)) is larger than \(largestFile) bytes\n")
        }
        files.append((path, prefix + name))
      default: break
      }
    }
  }

  private static func source(_ path: String, below: String) throws(RuleProblem) -> RuleSource {
    do throws(SystemError) {
      return RuleSource(
        name: path, path: below, bytes: try FileDescriptorReader(path: path).readAll(limit: largestFile))
    } catch {
      throw RuleProblem(message: "culprit: cannot read the rule file \(Printable.text(path)): \(error.message)\n")
    }
  }
}
