#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The names in a folder.
enum FolderListing {
  /// The names, sorted by their bytes, so that the order is the same on every machine.
  ///
  /// - Throws: the system's reason when the folder cannot be read.
  static func names(in path: String) throws(SystemError) -> [String] {
    guard let folder = opendir(path) else { throw SystemError() }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
