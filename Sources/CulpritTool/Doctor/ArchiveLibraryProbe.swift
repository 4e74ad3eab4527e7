#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The library that reads archives. It is looked for at run time, so that culprit works without it.
enum ArchiveLibraryProbe {
  #if os(macOS)
    private static let names = ["libarchive.13.dylib", "/opt/homebrew/opt/libarchive/lib/libarchive.13.dylib"]
  #else
    private static let names = ["libarchive.so.13"]
  #endif

  /// What it calls itself, e.g. `libarchive 3.6.2`; `nil` when it is not installed.
  static var version: String? {
    typealias Tell = @convention(c) () -> UnsafePointer<CChar>?
    for name in names {
      guard let library = dlopen(name, RTLD_LAZY | RTLD_LOCAL) else { continue }
      defer { dlclose(library) }
      guard let symbol = dlsym(library, "archive_version_string") else { continue }
      return unsafeBitCast(symbol, to: Tell.self)().map { String(cString: $0) }
    }
    return nil
  }
}
