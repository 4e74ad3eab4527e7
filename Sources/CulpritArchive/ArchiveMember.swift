/// What an archive says of one of its members.
public struct ArchiveMember: Sendable, Hashable {
  /// Its path inside the archive; `nil` for the only content of a compressed file, which has no name of its own.
  public let name: String?
  /// Whether it is a file with content of its own: no folder, no link, no device.
  public let isFile: Bool
  /// Whether it needs a password.
  public let isEncrypted: Bool
  /// Its size in bytes, where the archive tells.
  public let size: Int?
}
