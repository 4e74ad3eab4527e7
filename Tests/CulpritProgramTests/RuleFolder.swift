import Foundation

/// A folder with files, as a project or as somebody's home; removed when the tests end.
struct RuleFolder {
  let path: String

  /// Makes the files: contents by path; an empty content makes a folder.
  init(_ files: [String: String]) throws {
    path = try ScratchFile().url.deletingLastPathComponent().path()
    for (name, content) in files {
      let url = URL(filePath: path).appending(path: name)
      let folder = content.isEmpty ? url : url.deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      if !content.isEmpty { try Data(content.utf8).write(to: url) }
    }
  }

  /// Runs the program in a folder below this one.
  func run(_ arguments: String, in folder: String = "", environment: String = "") throws -> Program.Result {
    try Program.shell(
      "cd '\(path)/\(folder)' && export XDG_CONFIG_HOME=/nowhere \(environment) && $culprit \(arguments)")
  }

  /// The text of a file.
  func text(of name: String) throws -> String {
    try String(contentsOf: URL(filePath: path).appending(path: name), encoding: .utf8)
  }
}
