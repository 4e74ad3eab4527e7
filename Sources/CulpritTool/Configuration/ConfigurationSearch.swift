#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Finds the configuration files. A few calls of `access(2)` when there are none.
enum ConfigurationSearch {
  /// Where a project keeps its file, below any of its folders.
  static let projectName = ".culprit/config"

  /// The user's own file, whether it is there or not; `nil` without a home folder.
  static func userFile(_ variable: (String) -> String?) -> ConfigurationFile? {
    let folder: String
    // The XDG base directory specification: a relative path is to be ignored.
    if let named = variable("XDG_CONFIG_HOME"), named.hasPrefix("/") {
      folder = named
    } else if let home = variable("HOME"), !home.isEmpty {
      folder = "\(home)/.config"
    } else {
      return nil
    }
    return ConfigurationFile(path: "\(folder)/culprit/config", owner: .user)
  }

  /// The project's file that is nearest to a folder: in it or above, up to the root of the repository.
  ///
  /// There is none outside of a repository: what lies in `/tmp`, for instance, may belong to anybody.
  static func projectFile(from start: String) -> ConfigurationFile? {
    var folder = start
    var found: String?
    while true {
      if found == nil, exists("\(folder)/\(projectName)") { found = folder }
      if exists("\(folder)/.git") {
        return found.map { ConfigurationFile(path: "\($0)/\(projectName)", owner: .project(root: folder)) }
      }
      guard folder != "/", let slash = folder.lastIndex(of: "/") else { return nil }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
  }

  /// The working directory; `nil` when it is gone.
  static var workingDirectory: String? {
    guard let path = getcwd(nil, 0) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }

  private static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
}
