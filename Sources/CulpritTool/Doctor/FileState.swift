#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What is known of a configuration file.
enum FileState: String, Sendable, Hashable {
  case read
  case missing
  case unreadable
  /// It is the file of a project and belongs to another user.
  case foreign = "left alone, it belongs to another user"

  /// The files that were looked at for the configuration, the one of higher rank last. That a project has none is told by its first possible
  /// place.
  static func lookedAt() -> [Checkup.LookedAt] {
    let folder = ConfigurationSearch.workingDirectory
    let project = folder.map { folder in
      ConfigurationSearch.projectFile(from: folder)
        ?? ConfigurationFile(path: "\(folder)/\(ConfigurationSearch.projectName)", owner: .project(root: folder))
    }
    let files = [ConfigurationSearch.userFile(Configuration.environmentVariable), project].compactMap(\.self)
    return files.map { Checkup.LookedAt(path: $0.path, state: state(of: $0)) }
  }

  private static func state(of file: ConfigurationFile) -> FileState {
    var status = stat()
    guard stat(file.path, &status) == 0 else {
      return errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable
    }
    guard file.isTrustworthy(owner: status.st_uid) else { return .foreign }
    return access(file.path, R_OK) == 0 ? .read : .unreadable
  }
}
