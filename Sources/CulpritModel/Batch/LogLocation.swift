/// Where a log of a scan lies: a file, or a member of an archive.
public struct LogLocation: Sendable, Hashable {
  /// The path of the file, or of the archive, as the user wrote it or as the folder walk found it.
  public var path: String
  /// The members that lead to the log, outermost first; empty for a plain file.
  public var members: [String]

  /// A location from all its parts.
  public init(path: String, members: [String] = []) {
    self.path = path
    self.members = members
  }

  /// The whole place, archive and members parted by `!/`, as in the URLs of Java archives: `run.zip!/build/3_test.txt`.
  public var name: String { ([path] + members).joined(separator: "!/") }
}
