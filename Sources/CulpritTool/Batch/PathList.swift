/// A list of paths in a file or on standard input, for `--files-from`.
struct PathList {
  /// What parts the paths.
  enum Separator: Sendable {
    /// Each stands on a line of its own.
    case lineFeed
    /// A zero byte, as `find -print0` and `git ls-files -z` write.
    case zero
  }

  /// The paths, in order.
  ///
  /// - Parameters:
  ///   - source: the file; `-` is standard input.
  ///   - separator: what parts the paths.
  /// - Returns: the paths; empty ones are left out.
  /// - Throws: the system's reason when the list cannot be read.
  static func read(_ source: String, separator: Separator) throws(SystemError) -> [String] {
    let reader = source == "-" ? FileDescriptorReader() : try FileDescriptorReader(path: source)
    var bytes: [UInt8] = []
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 * 1024, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      let count = try reader.read(into: buffer)
      guard count > 0 else { break }
      bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
    let mark: UInt8 = separator == .zero ? 0 : UInt8(ascii: "\n")
    return bytes.split(separator: mark).compactMap { part in
      let hasReturn = separator == .lineFeed && part.last == UInt8(ascii: "\r")
      let path = String(decoding: hasReturn ? part.dropLast() : part, as: UTF8.self)
      return path.isEmpty ? nil : path
    }
  }
}
