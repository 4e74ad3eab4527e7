import CulpritModel

/// Decides by its place in a command whether a fact may be filled in, however harmless it looks.
enum CommandPosition {
  /// Words that run what follows them, or that only prepare the run of the next word.
  private static let prefixes: Set<String> = [
    "sudo", "env", "exec", "time", "nohup", "xargs", "command", "nice", "RUN", "CMD", "ENTRYPOINT", "doas", "then",
    "do", "&",
    ".", "source", "if", "!",
  ]
  /// Words that run a text as a program.
  private static let interpreters: Set<String> = [
    "eval", "source", "iex", "invoke-expression", "sh", "bash", "zsh", "cmd", "cmd.exe", "start-process", "powershell",
    "pwsh",
  ]
  /// Words that destroy or give away what they are pointed at.
  private static let destructive: Set<String> = [
    "rm", "rmdir", "rd", "del", "erase", "remove-item", "ri", "mv", "move-item", "dd", "mkfs", "shred", "truncate",
    "chmod",
    "chown", "icacls", "takeown", "kill", "format", "tee", "set-content", "out-file", "cp", "copy-item",
  ]

  /// Whether a fact may stand behind `before`, the part of the line in front of it.
  static func allows(_ name: FactName, behind before: String, in context: CodeContext) -> Bool {
    switch context {
    case .file: return true
    case .inline: return !before.allSatisfy(\.isWhitespace) || (name != .command && name != .path)
    case .shell, .powerShell: break
    }
    let words = currentCommand(in: before)
    let names = words.map { $0.lowercased() }
    if names.contains(where: interpreters.contains) { return false }
    if name == .path, names.contains(where: destructive.contains) || endsInRedirection(before) { return false }
    return !isFirstWord(words, before: before)
  }

  /// The words since the last sign that starts a command.
  private static func currentCommand(in before: String) -> [String] {
    let start = before.lastIndex { "|;(`{".contains($0) || $0 == "&" }.map { before.index(after: $0) }
    return before[(start ?? before.startIndex)...].split(separator: " ").map(String.init)
  }

  /// Whether the fact would be the program that runs.
  private static func isFirstWord(_ words: [String], before: String) -> Bool {
    let isWordStart = before.isEmpty || before.hasSuffix(" ") || before.last.map { "|;&(`{\"'".contains($0) } == true
    if !isWordStart, let current = words.last, isAssignment(current) { return false }
    return (isWordStart ? words[...] : words.dropLast()).allSatisfy { word in
      prefixes.contains(word) || word.hasPrefix("-") || word.hasPrefix("\"") || isAssignment(word)
    }
  }

  private static func isAssignment(_ word: String) -> Bool {
    guard let sign = word.firstIndex(of: "=") else { return false }
    return word[..<sign].utf8.allSatisfy { $0.isAlphanumeric || $0 == UInt8(ascii: "_") }
  }

  private static func endsInRedirection(_ before: String) -> Bool {
    before.reversed().first { $0 != " " && $0 != "\"" } == ">"
  }
}
