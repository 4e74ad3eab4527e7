#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Finds the folders whose rules are used without being named. Costs a few calls of `stat` where there are none.
struct RuleFolders {
  /// The user's own folder, if it exists.
  var user: String?
  /// The project's folder, if it exists and may be used.
  var project: String?
  /// A folder of a project that is left alone, since somebody else owns it.
  var foreignProject: String?

  /// The folders for whoever runs the program where they run it.
  static func find() -> RuleFolders {
    let project = inProject(around: workingDirectory)
    let isOurs = project.map { isTrustworthy(owner: $0.owner, user: geteuid()) } ?? false
    return RuleFolders(
      user: configurationFolder.map { $0 + "/culprit/rules" }.flatMap { isFolder($0) ? $0 : nil },
      project: isOurs ? project?.path : nil, foreignProject: isOurs ? nil : project?.path)
  }

  /// Rules of a project come from whoever owns its folder. In a folder that anybody can write to, such as /tmp, that may be a stranger on the
  /// same machine. The superuser is the only user of most containers, where the project belongs to the account that checked it out.
  static func isTrustworthy(owner: UInt32, user: UInt32) -> Bool { owner == user || owner == 0 || user == 0 }

  /// The folder `.culprit/rules` of a folder or of one above it, up to the one that holds `.git`; none outside of a repository.
  ///
  /// The path is relative where the folder lies below the working directory or is its own.
  static func inProject(around start: String?) -> (path: String, owner: UInt32)? {
    guard let start else { return nil }
    var folder = start[...]
    var found: (path: String, owner: UInt32)?
    while true {
      let below = folder == start[...] ? "" : folder == "/" ? "/" : folder + "/"
      if found == nil, isFolder("\(below).culprit/rules"), let owner = owner(of: "\(below).culprit") {
        found = ("\(below).culprit/rules", owner)
      }
      if exists("\(below).git") { return found }
      guard folder != "/", let slash = folder.lastIndex(of: "/") else { return nil }
      folder = slash == folder.startIndex ? "/" : folder[..<slash]
    }
  }

  /// `$XDG_CONFIG_HOME`, or `~/.config` on every system (XDG Base Directory Specification, which asks for an absolute path).
  private static var configurationFolder: String? {
    if let folder = variable("XDG_CONFIG_HOME"), folder.hasPrefix("/") { return folder }
    return variable("HOME").map { $0 + "/.config" }
  }

  private static var workingDirectory: String? {
    guard let path = getcwd(nil, 0) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func owner(of path: String) -> UInt32? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_uid : nil
  }
}
