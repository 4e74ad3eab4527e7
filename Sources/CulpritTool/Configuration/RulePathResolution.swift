#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Turns the value of `rules` into a path.
enum RulePathResolution {
  /// A path in a file is relative to the file's folder. That of a project must not lead out of the project.
  static func resolve(_ value: String, in file: ConfigurationFile, home: String?) throws(Refusal) -> String {
    let folder = file.path.lastIndex(of: "/").map { String(file.path[..<$0]) } ?? "."
    switch file.owner {
    case .user:
      if value.hasPrefix("/") { return value }
      if value == "~" || value.hasPrefix("~/"), let home { return home + value.dropFirst() }
      return "\(folder)/\(value)"
    case .project(let root):
      guard !value.hasPrefix("/"), !value.hasPrefix("~") else { throw Refusal(explanation: inside) }
      let path = "\(folder)/\(value)"
      guard let real = realPath(path), let realRoot = realPath(root) else {
        throw Refusal(explanation: "there is no rule file or folder \(Printable.text(path))")
      }
      guard real.hasPrefix(realRoot == "/" ? "/" : realRoot + "/") else { throw Refusal(explanation: inside) }
      return real
    }
  }

  /// Why a path is refused.
  struct Refusal: Error {
    let explanation: String
  }

  private static let inside =
    "the rules of a project lie inside of it; write a path relative to the folder of this file, "
    + "or set the rules in your own configuration"

  /// The path without symbolic links; `nil` when there is nothing.
  private static func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}
