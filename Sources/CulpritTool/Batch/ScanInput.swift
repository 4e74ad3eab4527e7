/// A file to be scanned.
struct ScanInput: Sendable, Hashable {
  /// Its path, as it was given or found; `-` is standard input.
  let path: String
  /// Its size in bytes when it was listed; 0 for standard input.
  let size: Int
  /// Whether the user named it, so that it is an error when it cannot be read; otherwise it was found in a folder.
  let isNamed: Bool
}
