import Foundation

/// A folder for files of a test.
struct ScratchFolder {
  let url = FileManager.default.temporaryDirectory.appending(path: "culprit-library-tests-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  var path: String { url.path() }

  /// Writes a file and returns its path.
  func write(_ content: String, to name: String) throws -> String {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(content.utf8).write(to: file)
    return file.path()
  }
}
