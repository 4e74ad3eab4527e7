/// The kind of code that a fact is to be filled into.
enum CodeContext: Sendable, Hashable {
  /// A command for a POSIX shell.
  case shell
  /// A command for PowerShell.
  case powerShell
  /// A file: Dockerfile, YAML, configuration.
  case file
  /// Code inside a sentence.
  case inline

  /// Whether people paste the text at a prompt.
  var isCommand: Bool { self == .shell || self == .powerShell }

  /// The context of a fenced block, by the first word of its info string.
  init(info: String) {
    switch info.lowercased() {
    case "sh", "bash", "zsh", "shell", "console", "shell-session": self = .shell
    case "powershell", "pwsh", "ps1", "ps", "cmd", "bat": self = .powerShell
    default: self = .file
    }
  }
}
