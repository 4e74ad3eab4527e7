#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// libarchive, opened when the first archive is met.
public struct ArchiveLibrary: Sendable {
  let functions: ArchiveFunctions

  /// The library, or why there is none.
  public static let shared: Result<ArchiveLibrary, ArchiveProblem> = open(names: defaultNames)

  #if canImport(Glibc)
    static let defaultNames = ["libarchive.so.13"]
    static let advice = "install it (Debian, Ubuntu: apt install libarchive13; Fedora: dnf install libarchive)"
  #else
    static let defaultNames = [
      "/usr/lib/libarchive.2.dylib", "/opt/homebrew/opt/libarchive/lib/libarchive.dylib",
      "/usr/local/opt/libarchive/lib/libarchive.dylib", "libarchive.dylib",
    ]
    static let advice = "install it (brew install libarchive)"
  #endif

  /// The first of the libraries with these names that is there.
  static func open(names: [String]) -> Result<ArchiveLibrary, ArchiveProblem> {
    for name in names {
      guard let library = dlopen(name, RTLD_NOW | RTLD_LOCAL) else { continue }
      guard let functions = ArchiveFunctions(in: library) else {
        return .failure(
          ArchiveProblem("\(name) is too old to read archives with; \(advice)", endsArchive: true))
      }
      return .success(ArchiveLibrary(functions: functions))
    }
    return .failure(
      ArchiveProblem("is an archive, and libarchive, which reads them, is not there; \(advice)", endsArchive: true))
  }
}
