/// Why an archive or a member of it cannot be read, in words for the user.
public struct ArchiveProblem: Error, Sendable, Hashable {
  /// The reason. It can hold text from the archive and has to be cleaned before it is shown.
  public let reason: String
  /// Whether nothing more can be read from the archive; otherwise only the member is lost.
  public let endsArchive: Bool

  /// A problem from both its parts.
  public init(_ reason: String, endsArchive: Bool) {
    self.reason = reason
    self.endsArchive = endsArchive
  }
}
