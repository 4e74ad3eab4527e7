import Foundation

/// A file in a folder of its own, which is removed when the tests end.
struct ScratchFile {
  let url: URL

  init(_ content: String = "", named name: String = "file") throws {
    url = Self.folder.appending(path: UUID().uuidString).appending(path: name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(content.utf8).write(to: url)
  }

  var path: String { url.path() }

  private static let folder: URL = {
    // Removed at the exit and not by a deinit: the optimiser may end an object's life while only its path is in use.
    atexit { try? FileManager.default.removeItem(at: ScratchFile.folder) }
    return FileManager.default.temporaryDirectory.appending(
      path: "culprit-tests-\(ProcessInfo.processInfo.processIdentifier)")
  }()
}
