#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The environment and the arguments of this process, byte for byte: they need not be UTF-8.
enum ProcessEnvironment {
  /// `NAME=value`, each without its zero. Entries without a name cannot be passed on by swift-subprocess and are left out.
  static var entries: [[UInt8]] {
    var entries: [[UInt8]] = []
    var next = environ
    while let entry = next.pointee {
      let bytes = bytes(of: entry)
      let name = bytes.prefix { $0 != UInt8(ascii: "=") }
      let isPassable = name.count < bytes.count && name.first.map { !(0x30...0x39).contains($0) } ?? false
      if isPassable { entries.append(bytes) }
      next += 1
    }
    return entries
  }

  /// The arguments behind the first `--`.
  static var argumentsBehindTerminator: [[UInt8]] {
    let all = (0..<Int(CommandLine.argc)).compactMap { CommandLine.unsafeArgv[$0].map { bytes(of: $0) } }
    return Array(all.drop { $0 != Array("--".utf8) }.dropFirst())
  }

  /// The value of `PATH`; without one, the folders that POSIX systems always have.
  static var searchPath: [UInt8] { getenv("PATH").map { bytes(of: $0) } ?? Array("/usr/bin:/bin".utf8) }

  private static func bytes(of text: UnsafePointer<CChar>) -> [UInt8] {
    Array(UnsafeRawBufferPointer(start: text, count: strlen(text)))
  }
}
