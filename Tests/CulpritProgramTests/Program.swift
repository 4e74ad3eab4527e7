import Foundation

/// Runs the built program as a shell would.
enum Program {
  struct Result {
    let output: String
    let errors: String
    let status: Int32
  }

  /// The binary that was built together with the tests.
  static let path: String = {
    // The test bundle lies in the folder of the products.
    var folder = URL(filePath: CommandLine.arguments.first ?? "").deletingLastPathComponent()
    while folder.path().count > 1 {
      let candidate = folder.appending(path: "culprit").path()
      if FileManager.default.isExecutableFile(atPath: candidate), !isFolder(candidate) { return candidate }
      folder.deleteLastPathComponent()
    }
    return "culprit"
  }()

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  /// The environment of the tests, with a locale, a configuration and a cache that do not depend on the machine and its user.
  static let environment = ProcessInfo.processInfo.environment.merging(
    ["LC_ALL": "C", "XDG_CONFIG_HOME": "/nowhere", "XDG_CACHE_HOME": "/dev/null"]) { $1 }

  static func run(_ arguments: [String], input: Data = Data(), environment: [String: String] = [:]) throws -> Result {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.environment = Self.environment.merging(environment) { $1 }
    let files = try (0..<3).map { _ in try ScratchFile() }
    try input.write(to: files[0].url)
    process.standardInput = try FileHandle(forReadingFrom: files[0].url)
    process.standardOutput = try FileHandle(forWritingTo: files[1].url)
    process.standardError = try FileHandle(forWritingTo: files[2].url)
    try process.run()
    process.waitUntilExit()
    return Result(
      output: String(decoding: try Data(contentsOf: files[1].url), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: files[2].url), as: UTF8.self), status: process.terminationStatus)
  }

  static func run(_ arguments: [String], input: String) throws -> Result {
    try run(arguments, input: Data(input.utf8))
  }

  /// Runs a line of shell in which `$culprit` is the program.
  static func shell(_ line: String) throws -> Result {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", line]
    process.environment = Self.environment.merging(["culprit": path]) { $1 }
    let output = try ScratchFile()
    let errors = try ScratchFile()
    process.standardOutput = try FileHandle(forWritingTo: output.url)
    process.standardError = try FileHandle(forWritingTo: errors.url)
    try process.run()
    process.waitUntilExit()
    return Result(
      output: String(decoding: try Data(contentsOf: output.url), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors.url), as: UTF8.self), status: process.terminationStatus)
  }
}
