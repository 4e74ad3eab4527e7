#if canImport(Darwin)
  internal import Darwin
#endif

/// Where this program lies.
enum ProgramPath {
  /// The file of this program.
  static var own: String {
    #if os(Linux)
      return "/proc/self/exe"
    #else
      var length: UInt32 = 0
      _ = _NSGetExecutablePath(nil, &length)
      var path = [CChar](repeating: 0, count: Int(length))
      _ = _NSGetExecutablePath(&path, &length)
      return String(decoding: path.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    #endif
  }
}
