/// A place where a fix differs: an operating system or an environment in which the command runs.
public enum Platform: String, CaseIterable, Sendable, Hashable {
  /// Linux with a shell.
  case linux
  /// macOS with a shell.
  case macos
  /// Windows with PowerShell.
  case windows
  /// Inside a container or while an image is built.
  case container
  /// A GitHub Actions job.
  case github
  /// A GitLab CI job.
  case gitlab
  /// A pod in Kubernetes.
  case kubernetes
}
