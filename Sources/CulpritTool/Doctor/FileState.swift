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

  /// The files that were looked at for the configuration, the one of higher rank last. That a project has none is told by its first possible
  /// place.
  static func lookedAt() -> [Checkup.LookedAt] {
    let folder = ConfigurationSearch.workingDirectory
    let project = folder.map { folder in
      ConfigurationSearch.projectFile(from: folder)?.path ?? "\(folder)/\(ConfigurationSearch.projectName)"
    }
    let paths = [ConfigurationSearch.userFile(Configuration.environmentVariable)?.path, project].compactMap(\.self)
    return paths.map { Checkup.LookedAt(path: $0, state: state(of: $0)) }
  }

  private static func state(of path: String) -> FileState {
    if access(path, R_OK) == 0 { return .read }
    return errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable
  }
}
