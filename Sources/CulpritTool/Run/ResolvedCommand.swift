#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A command with the file that `PATH` gives it.
struct ResolvedCommand: Sendable {
  /// The file to execute.
  let path: [UInt8]
  /// The arguments from the zeroth on, byte for byte as they were given.
  let arguments: [[UInt8]]

  /// The command as a user would type it, for reports.
  var name: String {
    arguments.map { Printable.text(String(decoding: $0, as: UTF8.self)) }.joined(separator: " ")
  }

  /// A command that cannot be run, with the exit status that says so.
  struct Problem: Error {
    let status: Int32
    let message: String
  }

  /// Looks the command up as a shell does.
  ///
  /// - Parameters:
  ///   - arguments: the command and its arguments; at least one.
  ///   - searchPath: the value of `PATH`.
  /// - Throws: what to tell the user when there is nothing to run.
  init(_ arguments: [[UInt8]], searchPath: [UInt8]) throws(Problem) {
    self.arguments = arguments
    let name = arguments.first ?? []
    let separator = UInt8(ascii: "/")
    let candidates =
      name.contains(separator)
      ? [name]
      : searchPath.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map { folder in
        (folder.isEmpty ? [UInt8(ascii: ".")] : Array(folder)) + [separator] + name
      }
    if let path = candidates.first(where: { Self.isFile($0) && Self.allows($0, X_OK) }), !name.isEmpty {
      self.path = path
      return
    }
    let shown = Printable.text(String(decoding: name, as: UTF8.self))
    if let path = candidates.first(where: { Self.allows($0, F_OK) }), !name.isEmpty {
      let reason = Self.isFile(path) ? "it is not executable" : "it is no file"
      throw Problem(status: ExitStatus.notExecutable, message: "cannot run \(shown): \(reason)")
    }
    throw Problem(status: ExitStatus.notFound, message: "cannot run \(shown): there is no such command")
  }

  private static func allows(_ path: [UInt8], _ mode: Int32) -> Bool {
    access(cString(path), mode) == 0
  }

  private static func isFile(_ path: [UInt8]) -> Bool {
    var status = stat()
    return stat(cString(path), &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private static func cString(_ bytes: [UInt8]) -> [CChar] { bytes.map { CChar(bitPattern: $0) } + [0] }
}
