import Foundation

/// A folder of logs for scans.
struct ScanFolder {
  static let failing = "curl: (6) Could not resolve host: a.example\n"
  static let unknown = "panic: the moon is in the wrong phase\n"
  static let clean = "all is well\n"

  let url: URL

  init() throws {
    url = try ScratchFile().url.deletingLastPathComponent().appending(path: "logs", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  var path: String { url.path() }

  func add(_ name: String, _ content: String) throws { try add(name, Data(content.utf8)) }

  func add(_ name: String, _ content: Data) throws {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try content.write(to: file)
  }

  /// A folder with one log of each outcome.
  static func withThreeLogs() throws -> ScanFolder {
    let folder = try ScanFolder()
    try folder.add("a.log", failing)
    try folder.add("b/c.log", unknown)
    try folder.add("d.log", clean)
    return folder
  }

  /// Runs a line of shell in the folder.
  @discardableResult func shell(_ line: String) throws -> Program.Result {
    try Program.shell("cd '\(path)' && \(line)")
  }

  /// Runs a Python program in the folder.
  func python(_ program: String) throws {
    let script = try ScratchFile(program, named: "make.py")
    let result = try shell("python3 '\(script.path)'")
    guard result.status == 0 else { throw CocoaError(.executableLoad, userInfo: ["output": result.errors]) }
  }

  /// The corpus of recorded logs.
  static let corpus = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "corpus").path()
}

extension Program.Result {
  /// The names of the judged logs with their outcomes or causes, from JSON Lines: `a.log dns/unresolved`.
  var verdicts: [String] {
    output.split(separator: "\n").compactMap { line in
      guard let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
        let input = object["input"] as? [String: Any], let name = input["name"] as? String
      else { return nil }
      let cause = (object["root"] as? [String: Any])?["cause"] as? String
      return "\(name) \(cause ?? object["outcome"] as? String ?? "?")"
    }
  }
}
