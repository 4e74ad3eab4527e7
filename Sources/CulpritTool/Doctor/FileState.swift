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

  /// The files that were looked at for the configuration, the one of higher rank last.
  static func lookedAt() -> [Checkup.LookedAt] {
    let files = Configuration.files(
      from: ConfigurationSearch.workingDirectory, variable: Configuration.environmentVariable)
    return files.map { Checkup.LookedAt(path: $0.path, state: state(of: $0.path)) }
  }

  private static func state(of path: String) -> FileState {
    if access(path, R_OK) == 0 { return .read }
    return errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable
  }
}
