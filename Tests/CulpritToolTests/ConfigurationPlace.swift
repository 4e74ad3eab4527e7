import Foundation

/// A home folder and a repository for one test.
struct ConfigurationPlace {
  private let top: URL

  init() throws {
    top = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "culprit-configuration-\(UUID().uuidString)")
    for name in ["home", "project/.git"] {
      try FileManager.default.createDirectory(at: top.appending(path: name), withIntermediateDirectories: true)
    }
  }

  var home: String { top.path() + "/home" }
  var project: String { top.path() + "/project" }

  /// The path of a file below the top.
  func real(_ name: String) -> String { top.appending(path: name).path() }

  func user(_ text: String) throws { try write(text, to: "home/.config/culprit/config") }

  func project(_ text: String) throws { try write(text, to: "project/.culprit/config") }

  func write(_ text: String, to name: String) throws {
    let file = top.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
}
